package dev.recourse.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.recourse.engine.MessageText.Part;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;

class MessageTextProperties {

    /** Texts made of what the notation is made of. */
    @Provide
    static Arbitrary<String> notations() {
        return Arbitraries.of(
                        "$", "{", "}", "${", "$${", ",", " ", "n", "one", "other", "=0", "=12", "x", "\u200C", "😀")
                .list()
                .ofMaxSize(25)
                .map(words -> String.join("", words));
    }

    /** Messages with choices in each other. */
    @Provide
    static Arbitrary<List<Part>> messages() {
        return messages(3);
    }

    private static Arbitrary<List<Part>> messages(int deep) {
        Arbitrary<Part> place = Arbitraries.of("n", "limit", "delay").map(Part.Place::new);
        Arbitrary<Part> literal = Arbitraries.of("$", "{", "}", "{}", "${", "a b", "=0 {x}", " one ", "😀")
                .list()
                .ofMinSize(1)
                .ofMaxSize(4)
                .map(words -> String.join("", words))
                .filter(text -> deep == 3 || isBalanced(text))
                .map(Part.Literal::new);
        Arbitrary<Part> part = deep == 0
                ? Arbitraries.oneOf(literal, place)
                : Arbitraries.frequencyOf(Tuple.of(3, literal), Tuple.of(2, place), Tuple.of(1, choice(deep - 1)));
        return part.list().ofMaxSize(4).map(MessageTextProperties::withoutNeighbours);
    }

    private static boolean isBalanced(String text) {
        int open = 0;
        for (int i = 0; i < text.length() && open >= 0; i++) {
            open += text.charAt(i) == '{' ? 1 : text.charAt(i) == '}' ? -1 : 0;
        }
        return open == 0;
    }

    private static Arbitrary<Part> choice(int deep) {
        Arbitrary<Map<Long, List<Part>>> exact = Arbitraries.maps(
                        Arbitraries.longs().between(0, 999_999_999_999_999_999L), messages(deep))
                .ofMaxSize(2);
        Arbitrary<Map<PluralForm, List<Part>>> forms = Arbitraries.maps(
                        Arbitraries.of(PluralForm.class), messages(deep))
                .ofMinSize(1);
        return Combinators.combine(exact, forms).as((numbers, texts) -> new Part.Choice("n", numbers, texts));
    }

    private static List<Part> withoutNeighbours(List<Part> parts) {
        List<Part> joined = new ArrayList<>();
        for (Part part : parts) {
            int last = joined.size() - 1;
            if (last >= 0 && joined.get(last) instanceof Part.Literal before && part instanceof Part.Literal literal) {
                joined.set(last, new Part.Literal(before.text() + literal.text()));
            } else {
                joined.add(part);
            }
        }
        return joined;
    }

    @Property
    void anyTextIsAMessageOrAMistake(@ForAll("notations") String text) {
        MessageText message = MessageText.of(text);
        assertEquals(text, message.text());
        assertTrue(
                message.mistake().isEmpty() || message.parts().equals(List.of(new Part.Literal(text))),
                () -> message.toString());
    }

    @Property
    void anyTextDoesNotThrow(@ForAll String text) {
        assertEquals(text, MessageText.of(text).text());
    }

    @Property
    void partsWrittenAndReadAreTheSameParts(@ForAll("messages") List<Part> parts) {
        MessageText message = MessageText.of(parts);
        assertEquals(Optional.empty(), message.mistake(), () -> message.text());
        assertEquals(parts, message.parts(), () -> message.text());
    }

    @Property
    void aMessageReadAndWrittenHasTheSameParts(@ForAll("notations") String text) {
        MessageText message = MessageText.of(text);
        if (message.mistake().isEmpty()) {
            assertEquals(message.parts(), MessageText.of(message.parts()).parts());
        }
    }

    @Property
    void textWithoutDollarSignsIsALiteral(@ForAll String text) {
        String plain = text.replace('$', 'S');
        assertEquals(
                plain.isEmpty() ? List.of() : List.of(new Part.Literal(plain)),
                MessageText.of(plain).parts());
        assertEquals(Set.of(), MessageText.of(plain).places());
    }
}
