package dev.recourse.catalog;

/**
 * One thing that is wrong with a catalog.
 *
 * @param file the file's name, as it was given
 * @param line the line, from 1
 * @param column the column, from 1, in characters
 * @param severity whether it stops the build
 * @param id the complaint's stable id, such as {@code RC012}
 * @param message what is wrong, and how to mend it
 */
public record Problem(String file, int line, int column, Severity severity, String id, String message) {

    /** Whether a problem stops the build. */
    public enum Severity {
        /** It stops the build. */
        ERROR,
        /** It is worth a look. */
        WARNING
    }

    /** {@code file:line:col: error RCnnn: what is wrong; how to mend it}. */
    public String text() {
        String word = severity == Severity.ERROR ? "error" : "warning";
        return file + ":" + line + ":" + column + ": " + word + " " + id + ": " + message;
    }
}
