package dev.recourse.client.call;

import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import dev.recourse.engine.GiveUp;
import java.util.concurrent.CompletableFuture;

/** What the next step of a call is, in virtual time: it is there already, or waits for time to pass. */
final class Steps {

    private Steps() {}

    /** The attempt that this step is. */
    static CallAttempt attempt(CompletableFuture<CallStep> step) {
        return assertInstanceOf(CallAttempt.class, step.getNow(null));
    }

    /** The give-up that this step is. */
    static GiveUp giveUp(CompletableFuture<CallStep> step) {
        return assertInstanceOf(CallEnd.class, step.getNow(null)).giveUp().orElseThrow();
    }

    /** The next step is not what the test is about. */
    static void ignore(CompletableFuture<CallStep> next) {
        assertNotNull(next);
    }
}
