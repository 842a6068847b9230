package dev.recourse.tools.diff.accept;

/** A file of accepted findings that cannot be used. The message has each mistake with its position. */
public final class AcceptException extends Exception {

    private static final long serialVersionUID = 1L;

    AcceptException(String message) {
        super(message);
    }
}
