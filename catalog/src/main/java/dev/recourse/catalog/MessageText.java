package dev.recourse.catalog;

import java.util.ArrayList;
import java.util.List;

/**
 * A sentence with named places: {@code Reconnecting in ${delay}.}
 *
 * @param text the sentence as it is written
 * @param parts the sentence in order, literal parts and places by turns; no two literals follow each other
 */
public record MessageText(String text, List<Part> parts) {

    /** The place of the wait, which no details may fill. */
    public static final String DELAY = "delay";

    /** A piece of a sentence. */
    public sealed interface Part {

        /** Text that is shown as it is. */
        record Literal(String text) implements Part {}

        /** A place that a value is put into. */
        record Place(String name) implements Part {}
    }

    /** Takes a sentence apart. A place that is never closed is literal text. */
    public static MessageText of(String text) {
        List<Part> parts = new ArrayList<>();
        int from = 0;
        int open = text.indexOf("${");
        while (open >= 0) {
            int close = text.indexOf('}', open);
            if (close < 0) {
                break;
            }
            if (open > from) {
                parts.add(new Part.Literal(text.substring(from, open)));
            }
            parts.add(new Part.Place(text.substring(open + 2, close)));
            from = close + 1;
            open = text.indexOf("${", from);
        }
        if (from < text.length()) {
            parts.add(new Part.Literal(text.substring(from)));
        }
        return new MessageText(text, List.copyOf(parts));
    }

    /** The names of its places, in order, each as often as it stands there. */
    public List<String> places() {
        return parts.stream()
                .filter(Part.Place.class::isInstance)
                .map(part -> ((Part.Place) part).name())
                .toList();
    }
}
