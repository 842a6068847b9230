package dev.recourse.catalog;

import dev.recourse.engine.ShownText;
import java.util.Locale;
import java.util.OptionalInt;

/** Characters that a reader of a catalog cannot see, or that change how others are seen. */
public final class Invisible {

    private Invisible() {}

    /** The first invisible character in the text, apart from line breaks. */
    public static OptionalInt in(String text) {
        return text.codePoints()
                .filter(c -> c != '\n' && !ShownText.isVisible(c))
                .findFirst();
    }

    /** Its name for people, such as {@code U+202E}. */
    public static String name(int codePoint) {
        return String.format(Locale.ROOT, "U+%04X", codePoint);
    }
}
