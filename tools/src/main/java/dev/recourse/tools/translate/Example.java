package dev.recourse.tools.translate;

import dev.recourse.engine.HoleType;
import dev.recourse.engine.MessageText;
import dev.recourse.engine.MessageText.Part;
import dev.recourse.engine.PluralForm;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** English sentences with values in them, as people may read them. */
final class Example {

    private static final List<Long> NUMBERS = List.of(1L, 5L);
    private static final String WAIT = "30 seconds";

    private final Map<String, HoleType> types;
    private final long number;

    private Example(Map<String, HoleType> types, long number) {
        this.types = types;
        this.number = number;
    }

    /**
     * The sentence with values: one example or, if it chooses by a number, one for each of several numbers.
     *
     * @param types what its placeholders hold; those not named hold a wait
     */
    static List<String> of(MessageText sentence, Map<String, HoleType> types) {
        Stream<Long> numbers = sentence.parts().stream().anyMatch(Part.Choice.class::isInstance)
                ? NUMBERS.stream()
                : NUMBERS.stream().skip(1);
        return numbers.map(number -> new Example(types, number).filled(sentence.parts()))
                .distinct()
                .toList();
    }

    private String filled(List<Part> parts) {
        return parts.stream().map(this::filled).collect(Collectors.joining());
    }

    private String filled(Part part) {
        if (part instanceof Part.Literal literal) {
            return literal.text();
        }
        if (part instanceof Part.Place place) {
            return value(place.name());
        }
        Part.Choice choice = (Part.Choice) part;
        List<Part> exact = choice.exact().get(number);
        PluralForm form = number == 1 ? PluralForm.ONE : PluralForm.OTHER;
        List<Part> other = choice.forms().getOrDefault(PluralForm.OTHER, List.of());
        return filled(exact == null ? choice.forms().getOrDefault(form, other) : exact);
    }

    private String value(String place) {
        HoleType type = types.getOrDefault(place, HoleType.DURATION);
        return switch (type) {
            case INT, LONG -> Long.toString(number);
            case DECIMAL -> number + ".5";
            case DURATION -> WAIT;
            case TEXT -> "‹" + place + "›";
            case URL -> "https://example.com/";
        };
    }
}
