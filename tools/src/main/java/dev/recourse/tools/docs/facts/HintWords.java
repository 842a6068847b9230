package dev.recourse.tools.docs.facts;

import dev.recourse.engine.HintRule;
import java.math.BigDecimal;

/** The rules for hints in words. */
final class HintWords {

    private static final String SUBJECT = "a hint ";

    private HintWords() {}

    /** What becomes of a hint, such as {@code is the least wait, spread by up to 10 %}. */
    static String verb(HintRule rule) {
        return rule.form() == HintRule.Form.IGNORE
                ? "is ignored"
                : rule.toString().substring(SUBJECT.length()) + spread(rule);
    }

    private static String spread(HintRule rule) {
        return rule.spread() == 0
                ? ""
                : ", spread by up to "
                        + BigDecimal.valueOf(rule.spread() * 100)
                                .stripTrailingZeros()
                                .toPlainString() + " %";
    }
}
