package dev.recourse.catalog;

import dev.recourse.catalog.cldr.Cldr;
import dev.recourse.engine.MessageText;
import dev.recourse.engine.MessageText.Part;
import dev.recourse.engine.Messages;
import dev.recourse.engine.PluralForm;
import dev.recourse.engine.PluralRules;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Random messages of one language, with choices in each other by its plural forms and by exact numbers. */
final class Sayings {

    /** What is between values: all that the notation gives a meaning to, and what only messages may contain. */
    private static final List<String> WORDS = List.of(
            "the",
            "a: b",
            "#5",
            "\"so\"",
            "漢字",
            "😀",
            "می\u200Cشود",
            "\u2067עברית\u2069",
            "{x}",
            "${x}",
            "$",
            "one {a}",
            "{$}",
            "=0",
            "<name>",
            "A & B");

    private static final List<Long> NUMBERS = List.of(0L, 1L, 2L, 3L, 22L, 1_000_000L, 999_999_999_999_999_999L);

    private final Choices choices;
    private final Set<PluralForm> forms;

    Sayings(String language, Choices choices) {
        this.choices = choices;
        this.forms = PluralRules.of(Cldr.pluralRules(language)).forms();
    }

    /**
     * A message with all of these placeholders.
     *
     * @param numbers those that it may choose by
     */
    MessageText message(String start, List<String> places, List<String> numbers) {
        List<Part> parts = new ArrayList<>(List.of(new Part.Literal(start)));
        for (String place : places) {
            parts.add(words());
            parts.add(new Part.Place(place));
        }
        for (String number : numbers) {
            if (choices.chance()) {
                parts.add(choice(number, places, numbers, 1 + choices.number(3)));
            }
        }
        return MessageText.of(parts);
    }

    /** Words for a wait. */
    Messages.Delay delay() {
        List<String> number = List.of(Messages.Delay.NUMBER);
        return new Messages.Delay(message("s", number, number), message("min", number, number));
    }

    private Part words() {
        StringBuilder text = new StringBuilder(" ");
        for (int i = choices.number(3); i >= 0; i--) {
            text.append(choices.one(WORDS)).append(' ');
        }
        return new Part.Literal(text.toString());
    }

    private Part choice(String number, List<String> places, List<String> numbers, int deep) {
        Map<Long, List<Part>> exact = new LinkedHashMap<>();
        for (int i = choices.number(3); i > 0; i--) {
            exact.put(choices.one(NUMBERS), text(places, numbers, deep));
        }
        Map<PluralForm, List<Part>> texts = new LinkedHashMap<>();
        forms.forEach(form -> texts.put(form, text(places, numbers, deep)));
        return new Part.Choice(number, exact, texts);
    }

    private List<Part> text(List<String> places, List<String> numbers, int deep) {
        List<Part> parts = new ArrayList<>();
        if (choices.chance()) {
            parts.add(words());
        }
        if (choices.chance()) {
            parts.add(new Part.Place(choices.one(places)));
        }
        if (deep > 1 && choices.number(3) == 0) {
            parts.add(choice(choices.one(numbers), places, numbers, deep - 1));
        }
        return parts;
    }
}
