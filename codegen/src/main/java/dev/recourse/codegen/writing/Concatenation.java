package dev.recourse.codegen.writing;

import dev.recourse.codegen.text.Expression;
import dev.recourse.codegen.text.Literals;
import dev.recourse.engine.MessageText;
import dev.recourse.engine.MessageText.Part;
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

    /** The most characters around a choice that are repeated in each of its texts. */
    private static final int MOST_AROUND = 300;

    private final Function<String, Value> values;

    private Concatenation(Function<String, Value> values) {
        this.values = values;
    }

    /**
     * The message as an expression. If it has one choice, this is a choice between whole sentences: each is one
     * concatenation, where one around the choice and one in it would cost twice as much.
     *
     * @param values the values by their places
     */
    static Expression of(MessageText message, Function<String, Value> values) {
        return new Concatenation(values).of(message.parts());
    }

    private Expression of(List<Part> written) {
        List<Part> parts = new ArrayList<>();
        add(written, parts);
        List<Part> choices =
                parts.stream().filter(Part.Choice.class::isInstance).toList();
        if (choices.size() == 1 && length(parts) <= MOST_AROUND) {
            int at = parts.indexOf(choices.get(0));
            return choice(parts.subList(0, at), (Part.Choice) choices.get(0), parts.subList(at + 1, parts.size()));
        }
        List<Expression> terms = new ArrayList<>();
        for (Part part : parts) {
            if (part instanceof Part.Literal text) {
                terms.add(Expression.string(text.text()));
            } else if (part instanceof Part.Place place) {
                terms.add(values.apply(place.name()).shown());
            } else if (part instanceof Part.Choice choice) {
                terms.add(choice(List.of(), choice, List.of()));
            }
        }
        return sum(terms);
    }

    /**
     * Adds these parts, those of choices among one text without the choice, and texts that follow each other as one.
     */
    private static void add(List<Part> written, List<Part> parts) {
        for (Part part : written) {
            int last = parts.size() - 1;
            if (part instanceof Part.Choice choice && choice.exact().isEmpty() && !choice.dependsOnForm()) {
                add(choice.other(), parts);
            } else if (part instanceof Part.Literal text
                    && last >= 0
                    && parts.get(last) instanceof Part.Literal before) {
                parts.set(last, new Part.Literal(before.text() + text.text()));
            } else {
                parts.add(part);
            }
        }
    }

    /** The length of the text in these parts, choices not included. */
    private static int length(List<Part> parts) {
        int length = 0;
        for (Part part : parts) {
            length += part instanceof Part.Literal text ? text.text().length() : 0;
        }
        return length;
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

    /** A choice, and the parts before and after each of its texts. */
    private Expression choice(List<Part> before, Part.Choice choice, List<Part> after) {
        Value value = values.apply(choice.name());
        Function<List<Part>, Expression> whole = text -> {
            List<Part> parts = new ArrayList<>(before);
            parts.addAll(text);
            parts.addAll(after);
            return of(parts);
        };
        Expression result = byForm(choice, value, whole);
        List<Map.Entry<Long, List<Part>>> exact = List.copyOf(choice.exact().entrySet());
        for (int i = exact.size() - 1; i >= 0; i--) {
            result = Expression.conditional(
                    value.is(exact.get(i).getKey()), whole.apply(exact.get(i).getValue()), result);
        }
        return result;
    }

    private static Expression byForm(Part.Choice choice, Value value, Function<List<Part>, Expression> whole) {
        Expression other = whole.apply(choice.other());
        if (!choice.dependsOnForm()) {
            return other;
        }
        Map<List<Part>, String> labels = new LinkedHashMap<>();
        choice.forms().forEach((form, text) -> labels.merge(text, form.name(), (first, next) -> first + ", " + next));
        labels.remove(choice.other());
        Map<String, Expression> cases = new LinkedHashMap<>();
        labels.forEach((text, label) -> cases.put(label, whole.apply(text)));
        return Expression.choice(RULES + ".of(" + value.name() + ")", cases, other);
    }
}
