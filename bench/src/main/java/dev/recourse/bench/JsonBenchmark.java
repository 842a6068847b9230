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
 * the whole body, and for reading up to the code.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 3, time = 300, timeUnit = TimeUnit.MILLISECONDS)
@Measurement(iterations = 4, time = 300, timeUnit = TimeUnit.MILLISECONDS)
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
        if (!code.equals(jacksonTree()) || !code.equals(jacksonStream())) {
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

    /** Jackson's stream, up to the code. */
    @Benchmark
    public @Nullable String jacksonStream() {
        try (JsonParser parser = factory.createParser(ObjectReadContext.empty(), body)) {
            boolean isInside = false;
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                if (token == JsonToken.PROPERTY_NAME) {
                    String name = parser.currentName();
                    parser.nextToken();
                    if (isInside && name.equals("code")) {
                        return parser.getString();
                    }
                    if (!isInside && name.equals("error")) {
                        isInside = true;
                    } else {
                        parser.skipChildren();
                    }
                }
            }
            return null;
        }
    }
}
