package dev.recourse.engine;

/** What can be prescribed for an error, and decided when it occurs. */
public enum DecisionKind {
    /** Try again, after a delay. */
    RETRY("retry"),
    /** Obtain new credentials, then try again. */
    REFRESH("refresh"),
    /** Try again at another address. */
    REDIRECT("redirect"),
    /** Stop, and report who must act. */
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
