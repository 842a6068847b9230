package dev.recourse.bench;

import dev.recourse.engine.Decision;
import dev.recourse.engine.State;
import dev.recourse.wiresocket.CloseCode;
import dev.recourse.wiresocket.WireSocket;
import java.net.URI;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Measures a redirect from its close reason: its pattern, the URL's form, the allow-list and the decision. Beside it,
 * what the JDK takes to read that URL. Opening the connection is not measured, nor is a {@link URI} of the target made.
 */
@org.openjdk.jmh.annotations.State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 4, time = 400, timeUnit = TimeUnit.MILLISECONDS)
@Measurement(iterations = 10, time = 120, timeUnit = TimeUnit.MILLISECONDS)
@Fork(1)
public class RedirectBenchmark {

    private final State fresh = WireSocket.policy().start();

    private String url = "wss://eu-central-1.wiresocket.net/my-doc";
    private String reason = "REDIRECT:" + url;

    /** Through the public API, at a session's first failure. */
    @Benchmark
    public Decision redirectFromReason() {
        return fresh.on(CloseCode.WRONG_REGION.failed(reason), 0, 0.5);
    }

    /** The JDK's reading of the same URL. */
    @Benchmark
    public URI uri() {
        return URI.create(url);
    }
}
