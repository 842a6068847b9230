package dev.recourse.codegen.writing;

import dev.recourse.codegen.naming.Plan;
import dev.recourse.codegen.text.Expression;
import dev.recourse.codegen.text.Literals;
import dev.recourse.engine.DecisionKind;
import dev.recourse.engine.HintRule;
import dev.recourse.engine.ReasonPattern;
import dev.recourse.engine.Remedy;
import dev.recourse.engine.Row;
import dev.recourse.engine.ValueTest;
import dev.recourse.engine.When;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Rows, remedies and hint rules as expressions. */
final class Prescriptions {

    private final Plan plan;
    private final Backoffs backoffs;

    Prescriptions(Plan plan) {
        this.plan = plan;
        this.backoffs = Backoffs.of(plan);
    }

    Expression row(Row row) {
        List<Expression> cases = new ArrayList<>();
        for (Row.Case exception : row.cases()) {
            cases.add(Expression.call("withCase", when(exception.when()), remedy(exception.remedy())));
        }
        return Expression.chain(Expression.call("Row.always", remedy(row.otherwise())), cases);
    }

    /** The conditions: the first makes a {@code When}, the others add to it. */
    static Expression when(When when) {
        List<String> names = new ArrayList<>();
        List<Expression> conditions = new ArrayList<>();
        when.phase().ifPresent(phase -> {
            names.add("Phase");
            conditions.add(Expression.of("Phase." + phase.name()));
        });
        when.reason().ifPresent(reason -> {
            names.add("Reason");
            conditions.add(pattern(reason));
        });
        when.hint().ifPresent(given -> {
            names.add("Hint");
            conditions.add(Expression.of(given.toString()));
        });
        when.values().forEach(test -> {
            names.add("Value");
            conditions.add(test(test));
        });
        if (names.isEmpty()) {
            return Expression.of("When.ALWAYS");
        }
        List<Expression> more = new ArrayList<>();
        for (int i = 1; i < names.size(); i++) {
            more.add(Expression.call("with" + names.get(i), conditions.get(i)));
        }
        String first = names.get(0).toLowerCase(Locale.ROOT);
        return Expression.chain(Expression.call("When." + first, conditions.get(0)), more);
    }

    private static Expression test(ValueTest test) {
        List<Expression> arguments = new ArrayList<>();
        arguments.add(Expression.string(test.name()));
        arguments.add(Expression.of("HoleType." + test.type().name()));
        test.allowed().forEach(allowed -> arguments.add(Expression.string(allowed)));
        return Expression.call("ValueTest.of", arguments);
    }

    private static Expression pattern(ReasonPattern pattern) {
        return Expression.call("ReasonPattern.of", Expression.string(pattern.template()));
    }

    private Expression remedy(Remedy remedy) {
        List<Expression> more = new ArrayList<>();
        remedy.backoff().filter(b -> remedy.kind() != DecisionKind.RETRY).ifPresent(backoff -> {
            more.add(Expression.of("withBackoff(" + backoffs.reference(plan, backoff) + ")"));
        });
        remedy.limit().ifPresent(limit -> more.add(Expression.of("withLimit(" + Literals.number(limit) + ")")));
        remedy.hint().ifPresent(hint -> more.add(Expression.of("withHint(" + hint(hint) + ")")));
        if (remedy.isIdempotentOnly()) {
            more.add(Expression.of("withIdempotentOnly()"));
        }
        if (remedy.hasFreshKey()) {
            more.add(Expression.of("withFreshKey()"));
        }
        if (!remedy.price().equals(remedy.kind().text())) {
            more.add(Expression.call("withPrice", Expression.string(remedy.price())));
        }
        return Expression.chain(start(remedy), more);
    }

    private Expression start(Remedy remedy) {
        Optional<String> backoff = remedy.backoff().map(b -> backoffs.reference(plan, b));
        return switch (remedy.kind()) {
            case RETRY -> Expression.of("Remedy.retry(" + backoff.orElseThrow() + ")");
            case REFRESH ->
                remedy.subject()
                        .map(subject -> Expression.call("Remedy.refreshOf", Expression.string(subject)))
                        .orElse(Expression.of("Remedy.refresh()"));
            case REDIRECT ->
                remedy.endpoint()
                        .map(endpoint -> Expression.call("Remedy.redirectTo", Expression.string(endpoint)))
                        .orElse(Expression.of(
                                remedy.isToLocation() ? "Remedy.redirectToLocation()" : "Remedy.redirect()"));
            case GIVE_UP -> Expression.of("Remedy.giveUp()");
        };
    }

    static String hint(HintRule hint) {
        String spread = Literals.decimal(hint.spread());
        String rule = switch (hint.form()) {
            case FLOOR -> "HintRule.floor(" + spread + ")";
            case EXACT -> "HintRule.exact(" + spread + ")";
            case CLAMP -> "HintRule.clamp(" + spread + ", " + Literals.duration(hint.clamp()) + ")";
            case CAP -> "HintRule.cap(" + spread + ")";
            case BASE -> "HintRule.base()";
            case IGNORE -> "HintRule.IGNORE";
        };
        return rule
                + hint.max()
                        .map(max -> ".withMax(" + Literals.duration(max) + ")")
                        .orElse("");
    }
}
