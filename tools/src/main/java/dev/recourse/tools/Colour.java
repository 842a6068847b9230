package dev.recourse.tools;

/** Whether reports for people are in colour. */
final class Colour {

    private Colour() {}

    /** Whether the output is a terminal on which colour is not switched off (no-color.org). */
    static boolean isUsed() {
        return Integer.getInteger("recourse.columns", 0) > 0
                && System.getenv("NO_COLOR") == null
                && !"dumb".equals(System.getenv("TERM"));
    }
}
