package dev.recourse.bench;

import dev.recourse.engine.JsonPointer;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.json.JsonMapper;

/**
 * Measures reading the code from an error's body of 300 bytes, and beside it what Jackson takes for that: for a tree of
 * the whole body, by a stream, and for reading up to the code.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 4, time = 400, timeUnit = TimeUnit.MILLISECONDS)
@Measurement(iterations = 10, time = 120, timeUnit = TimeUnit.MILLISECONDS)
@Fork(1)
public class JsonBenchmark {

    private static final String PLACE = "/error/code";

    private final JsonPointer pointer = JsonPointer.of(PLACE);
    private final JsonMapper jackson = new JsonMapper();
    private final JsonFactory factory = new JsonFactory();
    private final tools.jackson.core.JsonPointer jacksonPointer = tools.jackson.core.JsonPointer.compile(PLACE);

    private String body = """
            {
              "type": "https://docs.example.com/errors/out-of-stock",
              "title": "Out of stock",
              "status": 409,
              "detail": "out of stock: \\"tea\\"",
              "error": { "message": "Tea is sold out.", "code": "out-of-stock", "retry": false, "left": [0, 12, 1.5] },
              "trace": "4bf92f3577b34da6a3ce929d0e0e4736"
            }
            """;

    /** Checks that all read the same. */
    @Setup
    public void compare() {
        String code = scanner().orElseThrow();
        if (!code.equals(jacksonTree()) || !code.equals(jacksonStream()) || !code.equals(jacksonUpToCode())) {
            throw new IllegalStateException(code);
        }
    }

    /** The bounded scanner. */
    @Benchmark
    public Optional<String> scanner() {
        return pointer.read(body);
    }

    /** Jackson's tree of the whole body. */
    @Benchmark
    public String jacksonTree() {
        return jackson.readTree(body).at(jacksonPointer).asString();
    }

    /** Jackson's stream of the whole body, of which the last code counts, as ours does. */
    @Benchmark
    public @Nullable String jacksonStream() {
        return code(true);
    }

    /** Jackson's stream up to the first code. */
    @Benchmark
    public @Nullable String jacksonUpToCode() {
        return code(false);
    }

    private @Nullable String code(boolean isWhole) {
        String code = null;
        try (JsonParser parser = factory.createParser(ObjectReadContext.empty(), body)) {
            parser.nextToken();
            while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
                boolean isError = parser.currentName().equals("error");
                if (parser.nextToken() != JsonToken.START_OBJECT || !isError) {
                    parser.skipChildren();
                    continue;
                }
                while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
                    boolean isCode = parser.currentName().equals("code");
                    parser.nextToken();
                    if (isCode) {
                        code = parser.getString();
                        if (!isWhole) {
                            return code;
                        }
                    }
                    parser.skipChildren();
                }
            }
        }
        return code;
    }
}
