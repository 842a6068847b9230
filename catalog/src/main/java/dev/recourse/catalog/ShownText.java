package dev.recourse.catalog;

import dev.recourse.catalog.yaml.Invisible;

/** Text from the network or a file, as a person may see it: on one line, bounded, without invisible characters. */
public final class ShownText {

    /** The most characters of a value from the network. */
    public static final int MOST = 64;

    private static final String CUT = "…";

    private ShownText() {}

    /** The text, cut after {@value #MOST} characters. */
    public static String of(String text) {
        return of(text, MOST);
    }

    /** The text, with line breaks and tabs as spaces, without other control, format and bidirectional characters. */
    static String of(String text, int most) {
        StringBuilder shown = new StringBuilder();
        int at = 0;
        while (at < text.length()) {
            int codePoint = text.codePointAt(at);
            at += Character.charCount(codePoint);
            int clean = Character.isWhitespace(codePoint) ? ' ' : codePoint;
            if (Invisible.is(clean)) {
                continue;
            }
            if (shown.length() + Character.charCount(clean) > most) {
                int end = shown.offsetByCodePoints(shown.length(), -1);
                return shown.substring(0, end) + CUT;
            }
            shown.appendCodePoint(clean);
        }
        return shown.toString();
    }
}
