package dev.recourse.maven.baseline;

/** An earlier version that cannot be resolved. The message says why. */
public final class MissingBaselineException extends Exception {

    private static final long serialVersionUID = 1L;

    MissingBaselineException(String message) {
        super(message);
    }

    /** As the repositories report it. */
    MissingBaselineException(Exception cause) {
        super(cause.getMessage(), cause);
    }
}
