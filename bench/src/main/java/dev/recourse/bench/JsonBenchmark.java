package dev.recourse.bench;

import dev.recourse.engine.JsonPointer;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import tools.jackson.databind.json.JsonMapper;

/** Measures reading the code from an error's body of 300 bytes, and beside it what Jackson takes for that. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(2)
public class JsonBenchmark {

    private static final String PLACE = "/error/code";

    private final JsonPointer pointer = JsonPointer.of(PLACE);
    private final JsonMapper jackson = new JsonMapper();
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
}
