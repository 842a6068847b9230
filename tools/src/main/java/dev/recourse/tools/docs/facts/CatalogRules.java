package dev.recourse.tools.docs.facts;

import dev.recourse.engine.BudgetRule;
import dev.recourse.engine.Policy;
import dev.recourse.tools.docs.page.Band;
import dev.recourse.tools.docs.page.Rule;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** What holds for all codes of a catalog, in words. */
final class CatalogRules {

    private CatalogRules() {}

    static List<Rule> of(Policy policy) {
        List<Rule> rules = new ArrayList<>();
        rules.add(new Rule("Limits of an episode", sentence(policy.limits().text())));
        rules.add(new Rule(
                "End of an episode",
                "A session that has been ready for " + time(policy.limits().settle())
                        + " has settled: its next failure begins a new episode, with fresh limits."));
        rules.add(new Rule("Hints", "A hint " + HintWords.verb(policy.hint()) + "."));
        rules.add(new Rule("Redirects", RedirectWords.of(policy.redirects())));
        rules.add(new Rule(
                "Requests",
                "A request that may have been carried out and cannot be sent again is given up (not-repeatable). One"
                        + " that never left is tried again whatever its method."));
        policy.budget().ifPresent(budget -> rules.add(new Rule("Budget of a process", budget(budget))));
        return rules;
    }

    private static String time(Duration duration) {
        return new Band(duration.toMillis(), duration.toMillis()).text();
    }

    private static String budget(BudgetRule budget) {
        String prices = new TreeMap<>(budget.prices())
                .entrySet().stream()
                        .map(price -> price.getKey() + " " + price.getValue())
                        .collect(Collectors.joining(", "));
        return budget.tokens() + " tokens"
                + (prices.isEmpty() ? "" : "; prices: " + prices)
                + budget.refill()
                        .map(refill -> "; " + number(refill.tokens()) + " come back in " + time(refill.per()))
                        .orElse("")
                + (budget.reserve().isPresent()
                        ? "; more than " + number(budget.reserve().getAsDouble()) + " must be left after a step"
                        : "")
                + (budget.refund().isPresent()
                        ? "; a success returns " + number(budget.refund().getAsDouble())
                        : "; a success returns the price of the last step")
                + ".";
    }

    private static String number(double value) {
        return BigDecimal.valueOf(value).stripTrailingZeros().toPlainString();
    }

    private static String sentence(String text) {
        return text.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + text.substring(1) + ".";
    }
}
