package dev.recourse.catalog;

import dev.recourse.catalog.yaml.Invisible;

/** Text from the network, as a person may see it: at most {@value #MOST} characters, none of them invisible. */
public final class ShownText {

    /** The most characters that are shown. */
    public static final int MOST = 64;

    private static final String CUT = "…";

    private ShownText() {}

    /** The text, with line breaks and tabs as spaces, without other control, format and bidirectional characters. */
    public static String of(String text) {
        StringBuilder shown = new StringBuilder();
        int at = 0;
        while (at < text.length()) {
            int codePoint = text.codePointAt(at);
            at += Character.charCount(codePoint);
            int clean = Character.isWhitespace(codePoint) ? ' ' : codePoint;
            if (Invisible.is(clean)) {
                continue;
            }
            if (shown.length() + Character.charCount(clean) > MOST) {
                int end = shown.offsetByCodePoints(shown.length(), -1);
                return shown.substring(0, end) + CUT;
            }
            shown.appendCodePoint(clean);
        }
        return shown.toString();
    }
}
