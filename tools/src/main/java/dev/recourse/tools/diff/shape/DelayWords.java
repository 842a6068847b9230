package dev.recourse.tools.diff.shape;

import dev.recourse.catalog.cldr.Cldr;
import dev.recourse.engine.MessageText;
import dev.recourse.engine.MessageText.Part;
import dev.recourse.engine.Messages;
import dev.recourse.engine.PluralRules;
import java.util.List;
import java.util.Optional;

/** Compares the words for a wait by what people read, because the same words can be written with other choices. */
final class DelayWords {

    /** Numbers that have each plural form of each language among them. */
    private static final List<Long> NUMBERS = List.of(
            0L,
            1L,
            2L,
            3L,
            4L,
            5L,
            6L,
            10L,
            11L,
            12L,
            20L,
            21L,
            22L,
            25L,
            59L,
            60L,
            100L,
            101L,
            102L,
            111L,
            1_000_000L);

    private DelayWords() {}

    static boolean readTheSame(String language, MessageText before, MessageText after) {
        PluralRules rules = PluralRules.of(Cldr.pluralRules(language));
        return NUMBERS.stream()
                .allMatch(number -> text(before.parts(), number, rules).equals(text(after.parts(), number, rules)));
    }

    private static String text(List<Part> parts, long number, PluralRules rules) {
        StringBuilder text = new StringBuilder();
        for (Part part : parts) {
            if (part instanceof Part.Literal literal) {
                text.append(literal.text());
            } else if (part instanceof Part.Place place) {
                text.append(place.name().equals(Messages.Delay.NUMBER) ? Long.toString(number) : place);
            } else if (part instanceof Part.Choice choice) {
                text.append(text(
                        Optional.ofNullable(choice.exact().get(number))
                                .orElseGet(() -> choice.forms().getOrDefault(rules.of(number), choice.other())),
                        number,
                        rules));
            }
        }
        return text.toString();
    }
}
