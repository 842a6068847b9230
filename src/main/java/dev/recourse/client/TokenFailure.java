package dev.recourse.client;

import dev.recourse.engine.Failure;

/** A token could not be obtained. The failure goes to the session that needed it, in its own domain. */
public final class TokenFailure extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Failure failure;

    /** What failed, such as {@code dashboard/401}. */
    public TokenFailure(Failure failure) {
        super(failure.toString());
        this.failure = failure;
    }

    /** What failed. */
    public Failure failure() {
        return failure;
    }
}
