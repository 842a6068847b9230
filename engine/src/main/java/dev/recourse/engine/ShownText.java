package dev.recourse.engine;

/** Text from the network or a file, made fit to show: on one line, bounded, without invisible characters. */
public final class ShownText {

    /** The most characters of a value from the network. */
    public static final int MOST = 64;

    private static final String CUT = "…";

    private static final String HEX = "0123456789ABCDEF";

    /** The first and last of each range of spaces. */
    private static final int[] SPACES = {
        0x9, 0xD, 0x1C, 0x20, 0x1680, 0x1680, 0x2000, 0x2006, 0x2008, 0x200A, 0x2028, 0x2029, 0x205F, 0x205F, 0x3000,
        0x3000,
    };

    /**
     * The first and last of each range of controls, formats, surrogates and separators of lines and paragraphs, as
     * Unicode 17 has them: Java's own depend on its version.
     */
    private static final int[] INVISIBLE = {
        0x0, 0x1F, 0x7F, 0x9F, 0xAD, 0xAD, 0x600, 0x605, 0x61C, 0x61C, 0x6DD, 0x6DD, 0x70F, 0x70F, 0x890, 0x891, 0x8E2,
        0x8E2, 0x180E, 0x180E, 0x200B, 0x200F, 0x2028, 0x202E, 0x2060, 0x2064, 0x2066, 0x206F, 0xD800, 0xDFFF, 0xFEFF,
        0xFEFF, 0xFFF9, 0xFFFB, 0x110BD, 0x110BD, 0x110CD, 0x110CD, 0x13430, 0x1343F, 0x1BCA0, 0x1BCA3, 0x1D173,
        0x1D17A, 0xE0001, 0xE0001, 0xE0020, 0xE007F,
    };

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
            int clean = isSpace(codePoint) ? ' ' : codePoint;
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
            if (isSpace(codePoint)) {
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
        return !isIn(INVISIBLE, codePoint);
    }

    /** Whether it is a space that can be broken at, as {@link Character#isWhitespace(int)}. */
    static boolean isSpace(int codePoint) {
        return isIn(SPACES, codePoint);
    }

    private static boolean isIn(int[] ranges, int codePoint) {
        for (int i = 0; i < ranges.length && codePoint >= ranges[i]; i += 2) {
            if (codePoint <= ranges[i + 1]) {
                return true;
            }
        }
        return false;
    }
}
