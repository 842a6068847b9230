package dev.recourse.bench.peer;

import org.apache.kafka.common.utils.internals.ExponentialBackoff;

/** The backoff of Kafka's clients, with the count and the question which failures are retried left to the caller. */
final class KafkaPeer implements Peer {

    private static final double JITTER = 0.2;

    private final ExponentialBackoff backoff = new ExponentialBackoff(FIRST.toMillis(), 2, LONGEST.toMillis(), JITTER);
    private long retries;

    @Override
    public long on(FailedCall failure) {
        if (!FailedCall.isRetryable(failure) || retries == ATTEMPTS - 1) {
            retries = 0;
            return GIVE_UP;
        }
        return backoff.backoff(retries++);
    }
}
