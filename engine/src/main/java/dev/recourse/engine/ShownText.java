package dev.recourse.engine;

/** Text from the network or a file, made fit to show: on one line, bounded, without invisible characters. */
public final class ShownText {

    /** The most characters of a value from the network. */
    public static final int MOST = 64;

    private static final String CUT = "…";

    private static final String HEX = "0123456789ABCDEF";

    private ShownText() {}

    /**
     * The text, cut after {@value #MOST} characters, for a sentence that is written from right to left: between U+2068
     * and U+2069, so that its own direction does not move the words around it (Unicode UAX #9, "isolates").
     */
    public static String isolated(String text) {
        return '\u2068' + of(text) + '\u2069';
    }

    /** The text, cut after {@value #MOST} characters. */
    public static String of(String text) {
        return isPlain(text) ? text : of(text, MOST);
    }

    /** Whether it is short, and of visible ASCII characters and spaces only, so that it is shown as it is. */
    private static boolean isPlain(String text) {
        int length = text.length();
        if (length > MOST) {
            return false;
        }
        for (int i = 0; i < length; i++) {
            char c = text.charAt(i);
            if (c < ' ' || c > '~') {
                return false;
            }
        }
        return true;
    }

    /**
     * The text, with line breaks and tabs as spaces, and without invisible characters.
     *
     * @param most the most characters of the result, at least 1; the last one of a cut text is an ellipsis
     */
    public static String of(String text, int most) {
        StringBuilder shown = new StringBuilder();
        int at = 0;
        while (at < text.length()) {
            int codePoint = text.codePointAt(at);
            at += Character.charCount(codePoint);
            int clean = Character.isWhitespace(codePoint) ? ' ' : codePoint;
            if (!isVisible(clean)) {
                continue;
            }
            if (shown.length() + Character.charCount(clean) > most) {
                int end = shown.isEmpty() ? 0 : shown.offsetByCodePoints(shown.length(), -1);
                return shown.substring(0, end) + CUT;
            }
            shown.appendCodePoint(clean);
        }
        return shown.toString();
    }

    /**
     * The text with line breaks and tabs as spaces, and with an escape for each other invisible character, as Java and
     * JSON have it.
     */
    public static String escaped(String text) {
        StringBuilder shown = new StringBuilder();
        int at = 0;
        while (at < text.length()) {
            int codePoint = text.codePointAt(at);
            at += Character.charCount(codePoint);
            if (Character.isWhitespace(codePoint)) {
                shown.append(' ');
            } else if (isVisible(codePoint)) {
                shown.appendCodePoint(codePoint);
            } else {
                boolean isLong = codePoint > Character.MAX_VALUE;
                shown.append(isLong ? "\\U" : "\\u");
                for (int shift = isLong ? 28 : 12; shift >= 0; shift -= 4) {
                    shown.append(HEX.charAt(codePoint >> shift & 0xF));
                }
            }
        }
        return shown.toString();
    }

    /**
     * Whether it is a visible character: not a control, not half of a surrogate pair, and not one that changes how
     * others are displayed.
     */
    public static boolean isVisible(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> false;
            default -> true;
        };
    }
}
