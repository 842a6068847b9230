package dev.recourse.catalog.model;

import java.util.ArrayList;
import java.util.List;

/**
 * A message with named placeholders, such as {@code Reconnecting in ${delay}.}
 *
 * @param text the message as written in the file
 * @param parts the message in order; no literal follows another
 */
public record MessageText(String text, List<Part> parts) {

    /** The placeholder of the wait. Details cannot have this name. */
    public static final String DELAY = "delay";

    /** A part of a message. */
    public sealed interface Part {

        /** Text that is shown as it is. */
        record Literal(String text) implements Part {}

        /** A placeholder. */
        record Place(String name) implements Part {}
    }

    /** Parses a message. A placeholder that is not closed is literal text. */
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

    /** The names of its placeholders, in order, with repetitions. */
    public List<String> places() {
        return parts.stream()
                .filter(Part.Place.class::isInstance)
                .map(part -> ((Part.Place) part).name())
                .toList();
    }
}
