package dev.recourse.catalog.cldr;

import dev.recourse.engine.NumberStyle;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** How numbers are written in the locales that do not inherit it. */
final class NumberStyles {

    private static final Map<String, NumberStyle> STYLES = styles();

    private static final int ESCAPE_LENGTH = 6;
    private static final int HEXADECIMAL = 16;

    private NumberStyles() {}

    private static Map<String, NumberStyle> styles() {
        Map<String, NumberStyle> styles = new LinkedHashMap<>();
        for (String line : Data.lines("numbers.txt")) {
            List<String> head = Data.words(Data.head(line));
            NumberStyle style = NumberStyle.of(unescaped(head.get(1)), Integer.parseInt(head.get(0)));
            for (String id : Data.words(Data.tail(line))) {
                styles.put(id, style);
            }
        }
        return styles;
    }

    private static String unescaped(String text) {
        StringBuilder plain = new StringBuilder();
        int at = 0;
        while (at < text.length()) {
            if (text.charAt(at) == '\\') {
                int end = at + ESCAPE_LENGTH;
                plain.append((char) Integer.parseInt(text.substring(at + 2, end), HEXADECIMAL));
                at = end;
            } else {
                plain.append(text.charAt(at));
                at++;
            }
        }
        return plain.toString();
    }

    /** The style of a locale that is called so in CLDR. */
    static NumberStyle of(String id) {
        return Objects.requireNonNull(STYLES.get(origin(id)));
    }

    /** The locale from which this one inherits its style; itself if it does not. */
    static String origin(String id) {
        String origin = id;
        while (!STYLES.containsKey(origin)) {
            origin = Inheritance.parent(origin);
        }
        return origin;
    }

    /** The locales that do not inherit their style, those of most people first. */
    static List<String> origins() {
        return List.copyOf(STYLES.keySet());
    }
}
