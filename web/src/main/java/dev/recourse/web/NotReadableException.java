package dev.recourse.web;

/** A text is not what it should be. The message says what is wrong, and where. */
public final class NotReadableException extends Exception {

    private static final long serialVersionUID = 1;

    NotReadableException(String message) {
        super(message);
    }
}
