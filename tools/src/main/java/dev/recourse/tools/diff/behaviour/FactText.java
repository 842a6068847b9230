package dev.recourse.tools.diff.behaviour;

import dev.recourse.engine.Backoff;
import dev.recourse.engine.BudgetRule;
import dev.recourse.engine.DomainPolicy;
import dev.recourse.engine.HintPlace;
import dev.recourse.engine.HintRule;
import dev.recourse.engine.Jitter;
import dev.recourse.engine.Place;
import dev.recourse.engine.Protocol;
import dev.recourse.engine.Reads;
import dev.recourse.engine.ReasonPattern;
import dev.recourse.engine.Remedy;
import dev.recourse.engine.Row;
import dev.recourse.tools.duration.DurationText;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Rules in words, as a catalog writes them where that is short. */
final class FactText {

    private FactText() {}

    /** A rule in words; empty for one that is not there. */
    static String of(@Nullable Object value) {
        if (value == null) {
            return "";
        }
        if (value instanceof Optional<?> optional) {
            return optional.map(FactText::of).orElse("");
        }
        if (value instanceof OptionalInt number) {
            return number.isPresent() ? Integer.toString(number.getAsInt()) : "";
        }
        if (value instanceof OptionalDouble number) {
            return number.isPresent() ? decimal(number.getAsDouble()) : "";
        }
        if (value instanceof List<?> list) {
            return list.stream().map(FactText::of).collect(Collectors.joining(", "));
        }
        if (value instanceof DomainPolicy.Unknown unknown) {
            return row(unknown.row());
        }
        return single(value);
    }

    private static String single(Object value) {
        if (value instanceof Duration duration) {
            return DurationText.of(duration);
        }
        if (value instanceof Remedy remedy) {
            return remedy(remedy);
        }
        if (value instanceof HintRule hint) {
            return String.join(", ", hint(hint).values());
        }
        if (value instanceof Backoff backoff) {
            return fields(backoff).entrySet().stream()
                    .map(field -> field.getKey() + " " + field.getValue())
                    .collect(Collectors.joining(", "));
        }
        if (value instanceof BudgetRule.Refill refill) {
            return decimal(refill.tokens()) + " per " + DurationText.of(refill.per());
        }
        if (value instanceof ReasonPattern pattern) {
            return pattern.template();
        }
        if (value instanceof Protocol protocol) {
            return protocol.text();
        }
        if (value instanceof HintPlace hint) {
            return place(hint.place()) + " in " + hint.unit().text();
        }
        if (value instanceof Reads.Value read) {
            return place(read.place()) + " as " + read.type().text();
        }
        return value instanceof Place place ? place(place) : value.toString();
    }

    /** What a remedy prescribes, with the name of its backoff. */
    private static String remedy(Remedy remedy) {
        // In the place of each backoff there is one that has only its name.
        String text = remedy.text();
        if (remedy.backoff().isEmpty()) {
            return text;
        }
        String name = ", backoff " + remedy.backoff().get().name();
        int start = text.indexOf(name + " (") + name.length();
        return text.substring(0, start) + text.substring(text.indexOf(')', start) + 1);
    }

    private static String row(Row row) {
        return row.cases().stream()
                .map(one -> one.when() + ": " + remedy(one.remedy()) + "; ")
                .collect(Collectors.joining("", "", remedy(row.otherwise())));
    }

    private static String place(Place place) {
        if (place instanceof Place.Header header) {
            return "header " + header.name();
        }
        if (place instanceof Place.Json json) {
            return "json " + json.pointer();
        }
        if (place instanceof Place.Detail detail) {
            return "detail " + detail.name();
        }
        return place instanceof Place.Problem ? "problem" : "body";
    }

    /** The fields of a backoff as a catalog writes them. */
    static Map<String, String> fields(Backoff backoff) {
        Map<String, String> fields = new LinkedHashMap<>();
        if (backoff.delays().isEmpty()) {
            fields.put("base", DurationText.of(backoff.base()));
            fields.put("factor", decimal(backoff.factor()));
            fields.put("max", DurationText.of(backoff.max()));
        } else {
            fields.put(
                    "delays",
                    backoff.delays().stream().map(DurationText::of).collect(Collectors.joining(", ", "[", "]")));
        }
        fields.put("jitter", jitter(backoff.jitter()));
        fields.put("floor", DurationText.of(backoff.floor()));
        return fields;
    }

    private static String jitter(Jitter jitter) {
        String form = jitter.form().name().toLowerCase(Locale.ROOT);
        return switch (jitter.form()) {
            case NONE, FULL, EQUAL, DECORRELATED -> form;
            case PLUS -> form + " " + DurationText.of(jitter.extra());
            case PROPORTIONAL, ABOVE -> form + " " + percentage(jitter.amount());
        };
    }

    /** The parts of a hint rule as a catalog writes them. */
    static Map<String, String> hint(HintRule hint) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("rule", hint.form().name().toLowerCase(Locale.ROOT));
        if (hint.form() != HintRule.Form.BASE && hint.form() != HintRule.Form.IGNORE) {
            fields.put("spread", percentage(hint.spread()));
        }
        if (hint.form() == HintRule.Form.CLAMP) {
            fields.put("clamp", DurationText.of(hint.clamp()));
        }
        hint.max().ifPresent(max -> fields.put("max", DurationText.of(max)));
        return fields;
    }

    /** Of two groups of fields, those that differ: the name of the only one, or a text with all of them. */
    record Difference(String suffix, String before, String after) {

        static Difference of(Map<String, String> before, Map<String, String> after) {
            List<String> names = new ArrayList<>(before.keySet());
            after.keySet().stream().filter(name -> !before.containsKey(name)).forEach(names::add);
            names.removeIf(name -> before.getOrDefault(name, "").equals(after.getOrDefault(name, "")));
            if (names.size() == 1) {
                String name = names.get(0);
                return new Difference("." + name, before.getOrDefault(name, ""), after.getOrDefault(name, ""));
            }
            return new Difference("", text(names, before), text(names, after));
        }

        private static String text(List<String> names, Map<String, String> fields) {
            return names.stream()
                    .filter(fields::containsKey)
                    .map(name -> name + " " + fields.get(name))
                    .collect(Collectors.joining(", "));
        }
    }

    private static String percentage(double fraction) {
        return decimal(BigDecimal.valueOf(fraction).movePointRight(2).doubleValue()) + "%";
    }

    static String decimal(double number) {
        BigDecimal exact = BigDecimal.valueOf(number).stripTrailingZeros();
        return exact.toPlainString();
    }
}
