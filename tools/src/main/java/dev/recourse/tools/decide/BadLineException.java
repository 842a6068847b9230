package dev.recourse.tools.decide;

/** A line that cannot be read. */
final class BadLineException extends Exception {

    private static final long serialVersionUID = 1L;

    private final String complaint;

    BadLineException(String complaint) {
        super(complaint);
        this.complaint = complaint;
    }

    /** What is wrong with the line. */
    String complaint() {
        return complaint;
    }
}
