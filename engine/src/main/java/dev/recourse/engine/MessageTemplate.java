package dev.recourse.engine;

import dev.recourse.engine.MessageText.Part;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A message in one language, ready to be filled. */
final class MessageTemplate {

    /**
     * What a placeholder is filled with.
     *
     * @param shown as people read it
     * @param number the number that it is, in decimal digits, if it is one
     */
    record Value(String shown, Optional<String> number) {

        static Value of(String text) {
            return new Value(text, Optional.empty());
        }
    }

    private final List<Part> parts;
    private final Set<String> places;
    private final PluralRules plurals;

    MessageTemplate(MessageText text, PluralRules plurals) {
        this.parts = text.parts();
        this.places = text.places();
        this.plurals = plurals;
    }

    boolean hasDelay() {
        return places.contains(MessageText.DELAY);
    }

    /** Whether all its placeholders but the wait have one of these values. */
    boolean isFilledBy(Map<String, Value> values) {
        for (String place : places) {
            if (!place.equals(MessageText.DELAY) && !values.containsKey(place)) {
                return false;
            }
        }
        return true;
    }

    /** The message with these values, which are not read as messages themselves. */
    String fill(Map<String, Value> values) {
        StringBuilder filled = new StringBuilder();
        fill(parts, values, filled);
        return filled.toString();
    }

    private void fill(List<Part> texts, Map<String, Value> values, StringBuilder filled) {
        for (Part part : texts) {
            if (part instanceof Part.Literal literal) {
                filled.append(literal.text());
            } else if (part instanceof Part.Place place) {
                filled.append(value(place.name(), values).shown());
            } else if (part instanceof Part.Choice choice) {
                fill(chosen(choice, value(choice.name(), values)), values, filled);
            }
        }
    }

    private static Value value(String place, Map<String, Value> values) {
        Value value = values.get(place);
        if (value == null) {
            throw new IllegalArgumentException("${" + place + "} has no value");
        }
        return value;
    }

    private List<Part> chosen(Part.Choice choice, Value value) {
        if (value.number().isEmpty()) {
            return choice.other();
        }
        String number = value.number().get();
        for (Map.Entry<Long, List<Part>> exact : choice.exact().entrySet()) {
            if (DecimalText.compare(Long.toString(exact.getKey()), number) == 0) {
                return exact.getValue();
            }
        }
        return choice.forms().getOrDefault(plurals.ofDecimal(number), choice.other());
    }
}
