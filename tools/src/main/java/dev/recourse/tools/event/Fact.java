package dev.recourse.tools.event;

/** The name of a fact about a decision in JSON. Facts are written in this order. */
public enum Fact {
    SESSION("session"),
    AT("at"),
    DOMAIN("domain"),
    CODE("code"),
    NAME("name"),
    LISTED("listed"),
    TITLE("title"),
    DECISION("decision"),
    OF("of"),
    TARGET("target"),
    ENDPOINT("endpoint"),
    DELAY_MS("delayMs"),
    EARLIEST_MS("earliestMs"),
    CAUSE("cause"),
    ADVISORY_MS("advisoryMs"),
    REST_MS("restMs"),
    RETRIES("retries"),
    REFRESHES("refreshes"),
    REDIRECTS("redirects"),
    ACTORS("actors"),
    HELP("help"),
    WHY("why"),
    OTHERWISE("otherwise");

    private final String text;

    Fact(String text) {
        this.text = text;
    }

    /** The name, such as {@code delayMs}. */
    public String text() {
        return text;
    }
}
