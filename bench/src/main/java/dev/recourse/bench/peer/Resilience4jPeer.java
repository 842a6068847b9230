package dev.recourse.bench.peer;

import io.github.resilience4j.core.IntervalFunction;
import io.github.resilience4j.retry.Retry;
import io.github.resilience4j.retry.RetryConfig;

/** The retry of Resilience4j, whose context for asynchronous calls decides without waiting. */
final class Resilience4jPeer implements Peer {

    private static final double JITTER = 0.5;

    private final Retry retry = Retry.of(
            "bench",
            RetryConfig.custom()
                    .maxAttempts(ATTEMPTS)
                    .retryOnException(FailedCall::isRetryable)
                    .intervalFunction(IntervalFunction.ofExponentialRandomBackoff(
                            FIRST.toMillis(), 2, JITTER, LONGEST.toMillis()))
                    .build());
    private Retry.AsyncContext<Object> session = retry.asyncContext();

    @Override
    public long on(FailedCall failure) {
        long delay = session.onError(failure);
        if (delay < 0) {
            session = retry.asyncContext();
            return GIVE_UP;
        }
        return delay;
    }
}
