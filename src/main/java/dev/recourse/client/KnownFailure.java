package dev.recourse.client;

import dev.recourse.engine.Failure;

/**
 * A failure with a code of the catalog, from a token request, a locator or a refresh. The session that needed the
 * result decides about it as about a failure of its own.
 */
public final class KnownFailure extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Failure failure;

    /** Reports this failure, such as {@code dashboard/401}. */
    public KnownFailure(Failure failure) {
        super(failure.toString());
        this.failure = failure;
    }

    /** What failed. */
    public Failure failure() {
        return failure;
    }
}
