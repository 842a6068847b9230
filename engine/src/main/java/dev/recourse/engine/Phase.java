package dev.recourse.engine;

/** How far a connection had come when it failed. */
public enum Phase {
    /** It was being opened: the service had not accepted it yet. */
    OPENING("opening"),
    /** It was open, or the protocol knows no such difference. */
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
