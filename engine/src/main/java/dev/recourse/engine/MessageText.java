package dev.recourse.engine;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A message with named placeholders, such as {@code Reconnecting in ${delay}.}, and choices by a number, such as
 * {@code ${limit, one {the one connection} other {all ${limit} connections}}}. Before a brace, two dollar signs stand
 * for one, so that <code>$${</code> shows <code>${</code>. The braces in a text of a choice are in pairs.
 *
 * @param text the message as written in the file
 * @param parts the message in order; no literal follows another
 * @param mistake what is wrong with it, if something is; the whole text is one literal then
 */
public record MessageText(String text, List<Part> parts, Optional<MessageMistake> mistake) {

    /** The placeholder of the wait. Details cannot have this name. */
    public static final String DELAY = "delay";

    /** A part of a message. */
    public sealed interface Part {

        /** Text that is shown as it is. */
        record Literal(String text) implements Part {}

        /** A placeholder. */
        record Place(String name) implements Part {}

        /**
         * A choice among texts by the number of a placeholder. In a catalog, it has exactly the forms that its language
         * has, and so always {@link PluralForm#OTHER}.
         *
         * @param name the placeholder
         * @param exact the texts for some numbers, such as {@code =0}
         * @param forms the texts for all other numbers, by their plural form
         */
        record Choice(String name, Map<Long, List<Part>> exact, Map<PluralForm, List<Part>> forms) implements Part {

            /** A choice among these texts. */
            public Choice {
                Map<PluralForm, List<Part>> inOrder = new LinkedHashMap<>();
                for (PluralForm form : PluralForm.values()) {
                    if (forms.containsKey(form)) {
                        inOrder.put(form, forms.get(form));
                    }
                }
                exact = Collections.unmodifiableMap(new LinkedHashMap<>(exact));
                forms = Collections.unmodifiableMap(inOrder);
            }

            /** The text for all numbers that have no other. */
            public List<Part> other() {
                return forms.getOrDefault(PluralForm.OTHER, List.of());
            }

            /** Whether the plural form makes a difference. */
            public boolean dependsOnForm() {
                return forms.values().stream().distinct().count() > 1;
            }

            /** The texts, the exact ones first. */
            public Stream<List<Part>> texts() {
                return Stream.concat(exact.values().stream(), forms.values().stream());
            }
        }
    }

    /** Parses a message. */
    public static MessageText of(String text) {
        return new MessageParser(text).message();
    }

    /** The message made of these parts, as it would be written. */
    public static MessageText of(List<Part> parts) {
        return of(MessageWriter.text(parts));
    }

    /** The names of its placeholders, those of choices included, in order. */
    public Set<String> places() {
        Set<String> names = new LinkedHashSet<>();
        collect(parts, names);
        return names;
    }

    private static void collect(List<Part> parts, Set<String> names) {
        for (Part part : parts) {
            if (part instanceof Part.Place place) {
                names.add(place.name());
            } else if (part instanceof Part.Choice choice) {
                names.add(choice.name());
                for (List<Part> text : choice.exact().values()) {
                    collect(text, names);
                }
                for (List<Part> text : choice.forms().values()) {
                    collect(text, names);
                }
            }
        }
    }

    /** The choices in it, outer ones before those in their texts. */
    public List<Part.Choice> choices() {
        return choices(parts).toList();
    }

    private static Stream<Part.Choice> choices(List<Part> parts) {
        return parts.stream()
                .filter(Part.Choice.class::isInstance)
                .map(Part.Choice.class::cast)
                .flatMap(choice ->
                        Stream.concat(Stream.of(choice), choice.texts().flatMap(MessageText::choices)));
    }
}
