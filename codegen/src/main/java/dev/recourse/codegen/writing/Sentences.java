package dev.recourse.codegen.writing;

import dev.recourse.catalog.MessageText;
import dev.recourse.codegen.text.Code;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Sentences with places as concatenations. */
final class Sentences {

    private Sentences() {}

    /** The concatenation, with each place as the expression that {@code value} gives it. */
    static Code code(MessageText sentence, Function<String, String> value) {
        List<Code> parts = new ArrayList<>();
        if (!beginsAsText(sentence.parts())) {
            parts.add(Code.string(""));
        }
        for (MessageText.Part part : sentence.parts()) {
            if (part instanceof MessageText.Part.Literal literal) {
                parts.add(Code.string(literal.text()));
            } else if (part instanceof MessageText.Part.Place place) {
                parts.add(Code.of(value.apply(place.name())));
            }
        }
        return Code.sum(parts);
    }

    /** Whether one of the first two parts is a text, which makes the others texts as well. */
    private static boolean beginsAsText(List<MessageText.Part> parts) {
        return parts.stream().limit(2).anyMatch(MessageText.Part.Literal.class::isInstance);
    }
}
