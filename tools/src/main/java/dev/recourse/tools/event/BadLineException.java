package dev.recourse.tools.event;

/** A line that cannot be read. */
public final class BadLineException extends Exception {

    private static final long serialVersionUID = 1L;

    private final String problem;

    BadLineException(String problem) {
        super(problem);
        this.problem = problem;
    }

    /** What is wrong with the line. */
    public String problem() {
        return problem;
    }
}
