package dev.recourse.bench.peer;

import java.time.Duration;
import java.util.Optional;

/** A failure as libraries for retries receive it: an exception that says whether to retry. Made beforehand. */
public final class FailedCall extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final boolean retryable;
    private final transient Optional<Duration> hint;

    /**
     * @param retryable whether another attempt may succeed
     * @param hint how long the server asks to wait
     */
    public FailedCall(boolean retryable, Optional<Duration> hint) {
        super("failed", null, false, false);
        this.retryable = retryable;
        this.hint = hint;
    }

    /** Whether another attempt may succeed after this. */
    public static boolean isRetryable(Throwable thrown) {
        return thrown instanceof FailedCall failure && failure.retryable;
    }

    Optional<Duration> hint() {
        return hint;
    }
}
