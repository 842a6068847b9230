package dev.recourse.jackson.form;

/** Something that cannot be written or read; the message says why. Jackson's own exceptions take its place. */
public final class FormException extends RuntimeException {

    private static final long serialVersionUID = 1;

    FormException(String message) {
        super(message);
    }
}
