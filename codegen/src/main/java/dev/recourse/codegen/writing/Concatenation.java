package dev.recourse.codegen.writing;

import dev.recourse.catalog.model.MessageText;
import dev.recourse.catalog.model.MessageText.Part;
import dev.recourse.codegen.text.Expression;
import dev.recourse.codegen.text.Literals;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Messages as concatenations of texts, values, and choices between such. */
final class Concatenation {

    /** The rules by which a form is chosen. */
    static final String RULES = "PLURALS";

    /**
     * The value of a place.
     *
     * @param name its variable
     * @param shown the expression that shows it to people
     * @param isDecimal whether it is a {@code BigDecimal}
     */
    record Value(String name, Expression shown, boolean isDecimal) {

        /** The condition that it is this number. */
        private String is(long number) {
            String literal = Literals.number(number);
            return isDecimal ? name + ".compareTo(BigDecimal.valueOf(" + literal + ")) == 0" : name + " == " + literal;
        }
    }

    private final Function<String, Value> values;
    private final List<Expression> terms = new ArrayList<>();
    private final StringBuilder literal = new StringBuilder();

    private Concatenation(Function<String, Value> values) {
        this.values = values;
    }

    /**
     * The message as an expression.
     *
     * @param values the values by their places
     */
    static Expression of(MessageText message, Function<String, Value> values) {
        return of(message.parts(), values);
    }

    private static Expression of(List<Part> parts, Function<String, Value> values) {
        Concatenation concatenation = new Concatenation(values);
        concatenation.add(parts);
        concatenation.endLiteral();
        return sum(concatenation.terms);
    }

    private static Expression sum(List<Expression> terms) {
        if (terms.size() > Splitting.TERMS) {
            List<Expression> sums = new ArrayList<>();
            sums.add(Expression.string(""));
            Splitting.terms(terms).forEach(part -> sums.add(Expression.sum(part)));
            return Expression.call("String.join", sums);
        }
        return terms.isEmpty() ? Expression.string("") : Expression.sum(terms);
    }

    private void add(List<Part> parts) {
        for (Part part : parts) {
            if (part instanceof Part.Literal text) {
                literal.append(text.text());
            } else if (part instanceof Part.Place place) {
                endLiteral();
                terms.add(values.apply(place.name()).shown());
            } else if (part instanceof Part.Choice choice) {
                add(choice);
            }
        }
    }

    private void add(Part.Choice choice) {
        if (choice.exact().isEmpty() && !choice.dependsOnForm()) {
            add(choice.other());
        } else {
            endLiteral();
            terms.add(term(choice));
        }
    }

    private void endLiteral() {
        if (!literal.isEmpty()) {
            terms.add(Expression.string(literal.toString()));
            literal.setLength(0);
        }
    }

    private Expression term(Part.Choice choice) {
        Value value = values.apply(choice.name());
        Expression term = byForm(choice, value);
        List<Map.Entry<Long, List<Part>>> exact = List.copyOf(choice.exact().entrySet());
        for (int i = exact.size() - 1; i >= 0; i--) {
            term = Expression.conditional(
                    value.is(exact.get(i).getKey()), of(exact.get(i).getValue(), values), term);
        }
        return term;
    }

    private Expression byForm(Part.Choice choice, Value value) {
        Expression other = of(choice.other(), values);
        if (!choice.dependsOnForm()) {
            return other;
        }
        Map<List<Part>, String> labels = new LinkedHashMap<>();
        choice.forms().forEach((form, text) -> labels.merge(text, form.name(), (first, next) -> first + ", " + next));
        labels.remove(choice.other());
        Map<String, Expression> cases = new LinkedHashMap<>();
        labels.forEach((text, label) -> cases.put(label, of(text, values)));
        return Expression.choice(RULES + ".of(" + value.name() + ")", cases, other);
    }
}
