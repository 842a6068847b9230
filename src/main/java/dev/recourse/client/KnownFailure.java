package dev.recourse.client;

import dev.recourse.engine.Failure;

/**
 * What a session needed before its next attempt failed: a token request, a discovery. The failure goes to that session,
 * in its own domain.
 */
public final class KnownFailure extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Failure failure;

    /** What failed, such as {@code dashboard/401}. */
    public KnownFailure(Failure failure) {
        super(failure.toString());
        this.failure = failure;
    }

    /** What failed. */
    public Failure failure() {
        return failure;
    }
}
