package dev.recourse.tools;

/** A command was asked for something that it cannot do as asked. */
final class UsageException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    UsageException(String message) {
        super(message);
    }
}
