package dev.recourse.tools.docs.facts;

import dev.recourse.engine.CodeRange;
import dev.recourse.engine.Phase;
import dev.recourse.engine.ValueTest;
import dev.recourse.engine.When;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Conditions of cases in words. */
final class ConditionWords {

    private ConditionWords() {}

    /** The conditions, such as {@code while the connection opens, where remaining is 0}; empty if there are none. */
    static String of(When when) {
        List<String> words = new ArrayList<>();
        when.phase()
                .ifPresent(phase -> words.add(
                        phase == Phase.OPENING ? "while the connection opens" : "while the connection is open"));
        when.reason().ifPresent(pattern -> words.add("where the reason matches '" + pattern.template() + "'"));
        when.hint().ifPresent(given -> words.add(given ? "with a hint" : "without a hint"));
        when.values().forEach(test -> words.add("where " + test.name() + " is " + allowed(test)));
        return String.join(", ", words);
    }

    /** The alternatives, such as {@code where a is 0, or with a hint}. */
    static String anyOf(List<When> alternatives) {
        return alternatives.stream().map(ConditionWords::of).distinct().collect(Collectors.joining(", or "));
    }

    private static String allowed(ValueTest test) {
        return test.allowed().stream().map(ConditionWords::range).collect(Collectors.joining(" or "));
    }

    /** A range of whole numbers with "to"; everything else as the catalog has it. */
    private static String range(String allowed) {
        int hyphen = allowed.indexOf('-', 1);
        boolean isRange = hyphen > 0
                && CodeRange.isWholeNumber(allowed.substring(0, hyphen))
                && CodeRange.isWholeNumber(allowed.substring(hyphen + 1));
        return isRange ? allowed.substring(0, hyphen) + " to " + allowed.substring(hyphen + 1) : allowed;
    }
}
