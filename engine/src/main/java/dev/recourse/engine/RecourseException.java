package dev.recourse.engine;

/**
 * An error of a service on its way to the client: thrown where it is noticed, answered at the service's edge.
 * Serialisable, if its cause is.
 */
public final class RecourseException extends RuntimeException implements NotABean {

    private static final long serialVersionUID = 1;

    private final ErrorAnswer answer;

    /** The error with this answer, such as {@code OUT_OF_STOCK.answer(details)}. */
    public RecourseException(ErrorAnswer answer) {
        super(message(answer));
        this.answer = answer;
    }

    /** As {@link #RecourseException(ErrorAnswer)}, with what caused it. */
    public RecourseException(ErrorAnswer answer, Throwable cause) {
        super(message(answer), cause);
        this.answer = answer;
    }

    /** What is answered. */
    public ErrorAnswer answer() {
        return answer;
    }

    /** What failed. */
    public ErrorCode code() {
        return answer.code();
    }

    /** Without details, which may contain secrets. */
    private static String message(ErrorAnswer answer) {
        String means = answer.code().means();
        return means.isEmpty() ? answer.toString() : answer + ": " + means;
    }
}
