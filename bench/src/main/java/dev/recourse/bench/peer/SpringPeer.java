package dev.recourse.bench.peer;

import org.springframework.core.retry.RetryPolicy;
import org.springframework.util.backoff.BackOffExecution;

/** The retry policy of Spring Framework 7, used as its {@code RetryTemplate} does. */
final class SpringPeer implements Peer {

    private final RetryPolicy policy = RetryPolicy.builder()
            .maxRetries(ATTEMPTS - 1)
            .delay(FIRST)
            .multiplier(2)
            .maxDelay(LONGEST)
            .jitter(FIRST.dividedBy(2))
            .predicate(FailedCall::isRetryable)
            .build();
    private BackOffExecution session = policy.getBackOff().start();

    @Override
    public long on(FailedCall failure) {
        long delay = policy.shouldRetry(failure) ? session.nextBackOff() : BackOffExecution.STOP;
        if (delay == BackOffExecution.STOP) {
            session = policy.getBackOff().start();
            return GIVE_UP;
        }
        return delay;
    }
}
