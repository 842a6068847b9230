package dev.recourse.engine;

/** Whether a connection failed while opening or while open. */
public enum Phase {
    /** It was opening: the service had not accepted it yet. */
    OPENING("opening"),
    /** It was open, or the protocol does not distinguish. */
    OPEN("open");

    private final String text;

    Phase(String text) {
        this.text = text;
    }

    /** The name used in catalogs and event lines: {@code opening} or {@code open}. */
    public String text() {
        return text;
    }
}
