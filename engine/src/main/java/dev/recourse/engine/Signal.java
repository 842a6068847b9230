package dev.recourse.engine;

/** What can happen to a session, as the table of {@link Transition}s tells it apart. */
enum Signal {
    /** A failure that is answered with a retry, a refresh or a redirect. */
    STEP("failed: step"),
    /** A failure that is answered with giving up. */
    STOP("failed: give up"),
    /** The connection was accepted. */
    READY("ready"),
    /** A person did something about a give-up. */
    RESUME("resume");

    private final String text;

    Signal(String text) {
        this.text = text;
    }

    String text() {
        return text;
    }
}
