package dev.recourse.catalog.report;

import dev.recourse.engine.ShownText;
import java.util.Locale;
import java.util.OptionalInt;

/** Characters that cannot be seen, or that change how others are displayed. */
public final class Invisible {

    private Invisible() {}

    /** The first invisible character in the text other than a line feed. */
    public static OptionalInt in(String text) {
        return text.codePoints()
                .filter(c -> c != '\n' && !ShownText.isVisible(c))
                .findFirst();
    }

    /** The code point as text, such as {@code U+202E}. */
    public static String name(int codePoint) {
        return String.format(Locale.ROOT, "U+%04X", codePoint);
    }
}
