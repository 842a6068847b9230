package dev.recourse.codegen.writing;

import dev.recourse.catalog.model.Catalog;
import dev.recourse.codegen.naming.DomainPlan;
import dev.recourse.codegen.naming.Plan;
import dev.recourse.codegen.text.Expression;
import dev.recourse.codegen.text.JavaFile;
import dev.recourse.codegen.text.Literals;
import dev.recourse.engine.BudgetRule;
import dev.recourse.engine.GeneratedCatalog;
import dev.recourse.engine.HintRule;
import dev.recourse.engine.Limits;
import dev.recourse.engine.Policy;
import dev.recourse.engine.RedirectRules;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** {@code WireSocket}: the policy, and the names and digests of the files that it was generated from. */
final class PolicyFile {

    private PolicyFile() {}

    static List<GeneratedFile> write(Plan plan) {
        JavaFile file = GeneratedFile.empty(
                plan,
                BudgetRule.class,
                Duration.class,
                GeneratedCatalog.class,
                HintRule.class,
                Limits.class,
                List.class,
                Map.class,
                Policy.class,
                RedirectRules.class);
        String type = plan.catalog().prefix();
        file.doc(Words.sentence("The policy of the catalog " + plan.catalog().title()));
        file.openType("public final class " + type + " {").line("");
        file.doc("The fingerprint of the catalog that this package was generated from: 64 hexadecimal digits.");
        file.statement(
                "public static final String FINGERPRINT = ",
                Expression.string(plan.catalog().fingerprint()),
                ";");
        file.line("");
        file.statement("private static final Policy POLICY = ", policy(plan), ";");
        file.line("").line("private " + type + "() {}").line("");
        file.doc("{@return the policy, always the same instance}");
        file.open("public static Policy policy() {")
                .line("return POLICY;")
                .close()
                .line("");
        file.doc("{@return the policy, with the names and digests of the files that it was generated from}");
        file.open("public static GeneratedCatalog catalog() {");
        file.textBlock("return GeneratedCatalog.of(POLICY, FINGERPRINT, ", lines(plan.catalog()), ");");
        file.close();
        return List.of(new GeneratedFile(type, file.close().text()));
    }

    private static List<String> lines(Catalog catalog) {
        return catalog.texts().stream()
                .map(text -> text.sha256() + "  " + text.file())
                .toList();
    }

    private static Expression policy(Plan plan) {
        Catalog catalog = plan.catalog();
        List<Expression> parts = new ArrayList<>();
        parts.add(Expression.call("limits", limits(catalog.limits())));
        parts.add(Expression.of("hint(" + Prescriptions.hint(catalog.hint()) + ")"));
        if (!catalog.redirects().equals(RedirectRules.NONE)) {
            parts.add(Expression.call("redirects", redirects(catalog.redirects())));
        }
        catalog.budget().ifPresent(budget -> parts.add(Expression.call("budget", budget(budget))));
        for (DomainPlan domain : plan.domains()) {
            parts.add(Expression.of("domain(" + domain.data() + ".policy())"));
        }
        parts.add(Expression.of("build()"));
        return Expression.chain(Expression.call("Policy.builder", Expression.string(catalog.name())), parts);
    }

    private static Expression limits(Limits limits) {
        List<Expression> parts = new ArrayList<>();
        parts.add(with("Retries", Literals.number(limits.retries())));
        parts.add(with("Refreshes", Literals.number(limits.refreshes())));
        parts.add(with("Redirects", Literals.number(limits.redirects())));
        parts.add(with("Steps", Literals.number(limits.steps())));
        limits.callRetries().ifPresent(retries -> parts.add(with("CallRetries", Literals.number(retries))));
        limits.callSteps().ifPresent(steps -> parts.add(with("CallSteps", Literals.number(steps))));
        parts.add(with("Elapsed", Literals.duration(limits.elapsed())));
        parts.add(with("Settle", Literals.duration(limits.settle())));
        limits.rest().ifPresent(rest -> parts.add(with("Rest", Literals.duration(rest))));
        return Expression.chain(Expression.of("Limits.DEFAULT"), parts);
    }

    private static Expression with(String what, String... arguments) {
        return Expression.of("with" + what + "(" + String.join(", ", arguments) + ")");
    }

    private static Expression redirects(RedirectRules rules) {
        Expression made = Expression.call(
                "RedirectRules.of", Expression.listOf(rules.schemes()), Expression.listOf(rules.hosts()));
        return rules.loopback() ? Expression.chain(made, List.of(Expression.of("withLoopback()"))) : made;
    }

    private static Expression budget(BudgetRule budget) {
        List<Expression> prices = new ArrayList<>();
        new TreeMap<>(budget.prices())
                .forEach((name, price) -> prices.add(
                        Expression.call("Map.entry", Expression.string(name), Expression.of(Literals.number(price)))));
        List<Expression> more = new ArrayList<>();
        budget.refill()
                .ifPresent(refill ->
                        more.add(with("Refill", Literals.decimal(refill.tokens()), Literals.duration(refill.per()))));
        budget.reserve().ifPresent(reserve -> more.add(with("Reserve", Literals.decimal(reserve))));
        budget.refund().ifPresent(refund -> more.add(with("Refund", Literals.decimal(refund))));
        return Expression.chain(
                Expression.call(
                        "BudgetRule.of",
                        Expression.of(Literals.number(budget.tokens())),
                        Expression.call("Map.ofEntries", prices)),
                more);
    }
}
