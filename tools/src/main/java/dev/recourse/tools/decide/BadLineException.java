package dev.recourse.tools.decide;

/** A line that cannot be read. */
final class BadLineException extends Exception {

    private static final long serialVersionUID = 1L;

    private final String problem;

    BadLineException(String problem) {
        super(problem);
        this.problem = problem;
    }

    /** What is wrong with the line. */
    String problem() {
        return problem;
    }
}
