package dev.recourse.catalog.report;

import dev.recourse.engine.ShownText;
import java.util.Locale;
import java.util.OptionalInt;

/** Characters that cannot be seen, or that change how others are displayed. */
public final class Invisible {

    private static final int ARABIC_LETTER_MARK = 0x061C;
    private static final int ZERO_WIDTH_NON_JOINER = 0x200C;
    private static final int RIGHT_TO_LEFT_MARK = 0x200F;
    private static final int FIRST_ISOLATE = 0x2066;
    private static final int END_OF_ISOLATE = 0x2069;

    private Invisible() {}

    /** The first invisible character in the text other than a line feed. */
    public static OptionalInt in(String text) {
        return text.codePoints()
                .filter(c -> c != '\n' && !ShownText.isVisible(c))
                .findFirst();
    }

    /**
     * The first invisible character other than a line feed that no language needs. Some need joiners and non-joiners
     * (U+200C, U+200D), marks of direction (U+200E, U+200F, U+061C), and isolates (U+2066 to U+2069). Embeddings and
     * overrides change text around them, and isolates do what they are for.
     */
    public static OptionalInt notWritten(String text) {
        return text.codePoints()
                .filter(c -> c != '\n' && !ShownText.isVisible(c) && !isWritten(c))
                .findFirst();
    }

    private static boolean isWritten(int c) {
        return (c >= ZERO_WIDTH_NON_JOINER && c <= RIGHT_TO_LEFT_MARK)
                || c == ARABIC_LETTER_MARK
                || (c >= FIRST_ISOLATE && c <= END_OF_ISOLATE);
    }

    /** Whether each isolate in the text is ended in it, and each end has an isolate before it. */
    public static boolean hasWholeIsolates(String text) {
        int open = 0;
        for (int i = 0; i < text.length() && open >= 0; i++) {
            char c = text.charAt(i);
            open += c == END_OF_ISOLATE ? -1 : c >= FIRST_ISOLATE && c < END_OF_ISOLATE ? 1 : 0;
        }
        return open == 0;
    }

    /** Whether anything of the text can be seen. */
    public static boolean leavesSomething(String text) {
        return text.codePoints().anyMatch(c -> ShownText.isVisible(c) && !Character.isWhitespace(c));
    }

    /** The code point as text, such as {@code U+202E}. */
    public static String name(int codePoint) {
        return String.format(Locale.ROOT, "U+%04X", codePoint);
    }
}
