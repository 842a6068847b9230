package dev.recourse.engine;

/** The four things that can be prescribed for an error, and decided about a failure. */
public enum DecisionKind {
    /** Try again, after a delay. */
    RETRY("retry"),
    /** Obtain new credentials, then try again. */
    REFRESH("refresh"),
    /** Try again somewhere else. */
    REDIRECT("redirect"),
    /** Stop, and tell whoever must act. */
    GIVE_UP("give-up");

    private final String text;

    DecisionKind(String text) {
        this.text = text;
    }

    /** The name used in catalogs and event lines, such as {@code give-up}. */
    public String text() {
        return text;
    }
}
