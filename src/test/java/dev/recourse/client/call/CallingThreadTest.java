package dev.recourse.client.call;

import static dev.recourse.client.call.Steps.attempt;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.recourse.client.support.Shop;
import dev.recourse.client.support.VirtualEnvironment;
import dev.recourse.engine.Answer;
import dev.recourse.testkit.VirtualTime;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

/** Which thread decides: the one that begins and reports, or the executor of the environment. */
class CallingThreadTest {

    private static final Answer BUSY = Answer.of(503).withHeader("Retry-After", "30");
    private static final Answer GOOD = Answer.of(200);

    private final VirtualTime time = new VirtualTime();
    private final Queue<Runnable> executor = new ArrayDeque<>();
    private final CallRecoveries recoveries = CallRecoveries.builder(Shop.POLICY)
            .environment(VirtualEnvironment.at(time).withRandom(() -> 0).withExecutor(executor::add))
            .build();

    private final CallRecovery call = recoveries.onCallingThread().begin("shop");

    @Test
    void aCallThatSucceedsNeedsNoOtherThread() {
        CallRecovery limited =
                recoveries.onCallingThread().withDeadline(Duration.ofMinutes(1)).begin("shop");
        CompletableFuture<CallStep> end = attempt(limited.first()).answered(GOOD);
        limited.cancel();

        assertTrue(end.join() instanceof CallEnd);
        assertEquals(0, executor.size());
        assertEquals(0, time.pending());
    }

    @Test
    void whatComesAfterAWaitIsUpToTheExecutor() {
        CompletableFuture<CallStep> next = attempt(call.first()).answered(BUSY);
        time.advance(Duration.ofSeconds(40));

        assertFalse(next.isDone());
        executor.remove().run();

        assertTrue(attempt(next).answered(GOOD).getNow(null) instanceof CallEnd);
        assertEquals(0, executor.size());
    }

    /** Timeouts of a client cancel on threads that must not run anything else. */
    @Test
    void aCancelIsUpToTheExecutor() {
        CompletableFuture<CallStep> next = attempt(call.first()).answered(BUSY);
        call.cancel();

        assertFalse(next.isDone());
        executor.remove().run();

        assertThrows(CancellationException.class, next::join);
    }

    @Test
    void byDefaultEverythingIsUpToTheExecutor() {
        CompletableFuture<CallStep> first = recoveries.begin("shop").first();

        assertFalse(first.isDone());
        executor.remove().run();
        CompletableFuture<CallStep> end = attempt(first).answered(GOOD);
        assertFalse(end.isDone());
        executor.remove().run();

        assertTrue(end.join() instanceof CallEnd);
    }
}
