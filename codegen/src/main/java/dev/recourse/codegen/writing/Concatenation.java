package dev.recourse.codegen.writing;

import dev.recourse.catalog.model.MessageText;
import dev.recourse.codegen.text.Expression;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;

/** Messages as concatenations of texts and values. */
final class Concatenation {

    private Concatenation() {}

    /**
     * The message as an expression.
     *
     * @param value the expression for a place
     * @param isNumber whether that expression is a number
     */
    static Expression of(MessageText message, Function<String, String> value, Predicate<String> isNumber) {
        List<Expression> parts = new ArrayList<>();
        if (message.parts().stream().limit(2).allMatch(part -> isNumber(part, isNumber))) {
            parts.add(Expression.string(""));
        }
        for (MessageText.Part part : message.parts()) {
            if (part instanceof MessageText.Part.Literal literal) {
                parts.add(Expression.string(literal.text()));
            } else if (part instanceof MessageText.Part.Place place) {
                parts.add(Expression.of(value.apply(place.name())));
            }
        }
        return Expression.sum(parts);
    }

    private static boolean isNumber(MessageText.Part part, Predicate<String> isNumber) {
        return part instanceof MessageText.Part.Place place && isNumber.test(place.name());
    }
}
