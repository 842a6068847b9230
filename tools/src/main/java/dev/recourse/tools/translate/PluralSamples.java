package dev.recourse.tools.translate;

import dev.recourse.catalog.cldr.Cldr;
import dev.recourse.engine.PluralForm;
import dev.recourse.engine.PluralRules;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.LongStream;

/** The plural forms of a language, each with numbers that have it. */
final class PluralSamples {

    private static final int MOST = 6;
    private static final int LAST = 130;

    private final Map<PluralForm, List<String>> byForm = new EnumMap<>(PluralForm.class);

    /** The forms of this language. */
    PluralSamples(String language) {
        PluralRules rules = PluralRules.of(Cldr.pluralRules(language));
        rules.forms().forEach(form -> byForm.put(form, new ArrayList<>()));
        LongStream.concat(LongStream.rangeClosed(0, LAST), LongStream.of(1_000, 1_000_000))
                .forEach(number -> add(rules.of(number), Long.toString(number)));
        for (int tenths = 15; tenths < 115; tenths++) {
            BigDecimal number = BigDecimal.valueOf(tenths, 1);
            if (byForm.getOrDefault(rules.of(number), List.of()).isEmpty()) {
                add(rules.of(number), number.toPlainString());
            }
        }
    }

    private void add(PluralForm form, String number) {
        List<String> numbers = byForm.computeIfAbsent(form, known -> new ArrayList<>());
        if (numbers.size() < MOST) {
            numbers.add(number);
        }
    }

    /** Whether words of the language do not change with a number. */
    boolean isOne() {
        return byForm.size() == 1;
    }

    /** A choice by this placeholder, to be filled in. */
    String choice(String place) {
        return byForm.keySet().stream()
                .map(form -> form.text() + " {…}")
                .collect(Collectors.joining(" ", "${" + place + ", ", "}"));
    }

    /** Which numbers have which form. */
    String text() {
        return byForm.entrySet().stream()
                .map(entry -> entry.getKey().text() + ": " + String.join(", ", entry.getValue()))
                .collect(Collectors.joining("; "));
    }
}
