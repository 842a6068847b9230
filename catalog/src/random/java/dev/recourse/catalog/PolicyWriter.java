package dev.recourse.catalog;

import dev.recourse.catalog.format.Scalars;
import dev.recourse.catalog.model.Catalog;
import dev.recourse.engine.Backoff;
import dev.recourse.engine.BudgetRule;
import dev.recourse.engine.Jitter;
import dev.recourse.engine.Limits;
import dev.recourse.engine.RedirectRules;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;

/** Writes limits, hints, redirects, the budget and backoffs. */
final class PolicyWriter {

    private final YamlText yaml;

    PolicyWriter(YamlText yaml) {
        this.yaml = yaml;
    }

    /** All of it, as a catalog has it. */
    void write(Catalog catalog) {
        common(catalog, () -> redirects(catalog.redirects(), catalog.endpoints()));
    }

    /** What overrides may change too. */
    void writeOverridable(Catalog catalog) {
        common(catalog, () -> {});
    }

    private void common(Catalog catalog, Runnable redirects) {
        limits(catalog.limits());
        RowWriter.hint(yaml, catalog.hint());
        redirects.run();
        catalog.budget().ifPresent(this::budget);
        yaml.in("backoffs", () -> catalog.backoffs().values().forEach(this::backoff));
    }

    private void limits(Limits limits) {
        yaml.in("limits", () -> {
            yaml.put("retries", Integer.toString(limits.retries()))
                    .put("refreshes", Integer.toString(limits.refreshes()))
                    .put("redirects", Integer.toString(limits.redirects()))
                    .put("steps", Integer.toString(limits.steps()))
                    .put("elapsed", Scalars.text(limits.elapsed()))
                    .put("settle", Scalars.text(limits.settle()));
            limits.rest().ifPresent(rest -> yaml.put("rest", Scalars.text(rest)));
            yaml.in("call", () -> {
                limits.callRetries().ifPresent(retries -> yaml.put("retries", Integer.toString(retries)));
                limits.callSteps().ifPresent(steps -> yaml.put("steps", Integer.toString(steps)));
            });
        });
    }

    private static String decimal(double number) {
        return RowWriter.decimal(BigDecimal.valueOf(number));
    }

    private void budget(BudgetRule budget) {
        yaml.in("budget", () -> {
            yaml.put("tokens", Integer.toString(budget.tokens()));
            yaml.in("prices", () -> budget.prices().forEach((name, price) -> yaml.put(name, Integer.toString(price))));
            budget.refill().ifPresent(refill -> yaml.put("refill", refill(refill)));
            budget.reserve().ifPresent(reserve -> yaml.put("reserve", decimal(reserve)));
            budget.refund()
                    .ifPresentOrElse(refund -> yaml.put("refund", decimal(refund)), () -> yaml.put("refund", "last"));
        });
    }

    private static String refill(BudgetRule.Refill refill) {
        String per = Scalars.text(refill.per());
        return decimal(refill.tokens()) + "/" + (per.matches("1[a-z]+") ? per.substring(1) : per);
    }

    private void redirects(RedirectRules redirects, List<String> endpoints) {
        yaml.in(
                "redirects",
                () -> yaml.list("schemes", redirects.schemes())
                        .list("hosts", redirects.hosts())
                        .list("endpoints", endpoints));
    }

    private void backoff(Backoff backoff) {
        yaml.in(backoff.name(), () -> {
            if (backoff.delays().isEmpty()) {
                yaml.put("base", Scalars.text(backoff.base()));
                yaml.put("factor", decimal(backoff.factor()));
                yaml.put("max", Scalars.text(backoff.max()));
            }
            yaml.list("delays", backoff.delays().stream().map(Scalars::text).toList());
            yaml.put("jitter", jitter(backoff.jitter()));
            if (!backoff.floor().isZero()) {
                yaml.put("floor", Scalars.text(backoff.floor()));
            }
        });
    }

    private static String jitter(Jitter jitter) {
        String form = jitter.form().name().toLowerCase(Locale.ROOT);
        return switch (jitter.form()) {
            case NONE, FULL, EQUAL, DECORRELATED -> form;
            case PLUS -> form + " " + Scalars.text(jitter.extra());
            case PROPORTIONAL, ABOVE -> form + " " + RowWriter.percentage(jitter.amount());
        };
    }
}
