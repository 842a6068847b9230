package dev.recourse.catalog.problem;

import java.util.List;

/** One thing that is wrong with a catalog file. Immutable. */
public final class Problem {

    private final String file;
    private final int line;
    private final int column;
    private final Severity severity;
    private final String id;
    private final String message;

    /** Whether a problem stops the build. */
    public enum Severity {
        /** It stops the build. */
        ERROR,
        /** It is reported only. */
        WARNING
    }

    Problem(String file, int line, int column, Severity severity, String id, String message) {
        this.file = file;
        this.line = line;
        this.column = column;
        this.severity = severity;
        this.id = id;
        this.message = message;
    }

    /** The file's name as it was given. */
    public String file() {
        return file;
    }

    /** The line, from 1. */
    public int line() {
        return line;
    }

    /** The column, from 1, in code points. */
    public int column() {
        return column;
    }

    /** Whether it stops the build. */
    public Severity severity() {
        return severity;
    }

    /** The stable id of its kind, such as {@code RC012}. */
    public String id() {
        return id;
    }

    /** What is wrong, and how to fix it. */
    public String message() {
        return message;
    }

    /** {@code file:line:col: error RCnnn: what is wrong; how to fix it}. */
    public String text() {
        String word = severity == Severity.ERROR ? "error" : "warning";
        return file + ":" + line + ":" + column + ": " + word + " " + id + ": " + message;
    }

    private List<Object> values() {
        return List.of(file, line, column, severity, id, message);
    }

    @Override
    public boolean equals(Object object) {
        return object instanceof Problem other && values().equals(other.values());
    }

    @Override
    public int hashCode() {
        return values().hashCode();
    }

    @Override
    public String toString() {
        return text();
    }
}
