package dev.recourse.catalog.yaml;

import java.util.Locale;
import java.util.OptionalInt;

/** Characters that a reader cannot see, or that change how others are seen. */
public final class Invisible {

    private Invisible() {}

    /** Whether it is a control character, half a character, or one that changes the direction of writing. */
    public static boolean is(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> true;
            default -> false;
        };
    }

    /** The first invisible character in the text, apart from line breaks. */
    public static OptionalInt in(String text) {
        return text.codePoints().filter(c -> c != '\n' && is(c)).findFirst();
    }

    /** Its name for people, such as {@code U+202E}. */
    public static String name(int codePoint) {
        return String.format(Locale.ROOT, "U+%04X", codePoint);
    }
}
