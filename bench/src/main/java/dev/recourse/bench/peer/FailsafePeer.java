package dev.recourse.bench.peer;

import dev.failsafe.Execution;
import dev.failsafe.RetryPolicy;
import java.time.Duration;

/** The retry policy of Failsafe, in the {@code Execution} that callers drive themselves. */
final class FailsafePeer implements Peer {

    private static final double JITTER = 0.5;

    private final RetryPolicy<Object> policy = RetryPolicy.builder()
            .handleIf(FailedCall::isRetryable)
            .withMaxAttempts(ATTEMPTS)
            .withBackoff(FIRST, LONGEST, 2)
            .withJitter(JITTER)
            .withMaxDuration(Duration.ofMinutes(15))
            .build();
    private Execution<Object> session = Execution.of(policy);

    @Override
    public long on(FailedCall failure) {
        session.recordException(failure);
        if (session.isComplete()) {
            session = Execution.of(policy);
            return GIVE_UP;
        }
        return session.getDelay().toMillis();
    }
}
