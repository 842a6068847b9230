package dev.recourse.client.http;

import static dev.recourse.client.support.WireSocketCalls.DISCOVERY;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import dev.recourse.client.Environment;
import dev.recourse.client.support.VirtualEnvironment;
import dev.recourse.client.support.WireSocketCalls;
import dev.recourse.testkit.Answer;
import dev.recourse.testkit.VirtualTime;
import dev.recourse.testkit.WireSocketCluster;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class HttpStopTest {

    @RegisterExtension
    final WireSocketCalls calls = new WireSocketCalls();

    private final WireSocketCluster cluster = calls.cluster();

    @Test
    void cancellingStopsTheWait() throws Exception {
        VirtualTime time = new VirtualTime();
        CompletableFuture<String> cancelled = new CompletableFuture<>();
        cluster.eu().script().on("/discovery", Answer.status(503).withHeader("Retry-After", "60"));
        Environment environment = VirtualEnvironment.at(time, (task, delay) -> {
            Runnable cancel = time.schedule(task, delay);
            return () -> {
                cancel.run();
                cancelled.complete("cancelled");
            };
        });

        CompletableFuture<HttpOutcome<String>> outcome =
                calls.builder().environment(environment).build().sendAsync(DISCOVERY, BodyHandlers.ofString());
        time.whenPending(1).get(30, TimeUnit.SECONDS);
        outcome.cancel(true);

        cancelled.get(30, TimeUnit.SECONDS);
        assertEquals(0, time.pending());
    }

    @Test
    void interruptionStopsEverything() throws Exception {
        cluster.eu().script().on("/discovery", Answer.silent());
        CompletableFuture<Throwable> thrown = new CompletableFuture<>();
        Thread caller = new Thread(() -> {
            try {
                calls.http().send(DISCOVERY, BodyHandlers.ofString());
            } catch (InterruptedException e) {
                thrown.complete(e);
            }
        });
        caller.start();
        cluster.eu().calls().nth(1).get(30, TimeUnit.SECONDS);

        caller.interrupt();

        assertInstanceOf(InterruptedException.class, thrown.get(30, TimeUnit.SECONDS));
    }
}
