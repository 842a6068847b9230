package dev.recourse.codegen.writing;

import dev.recourse.codegen.naming.Plan;
import dev.recourse.codegen.text.Expression;
import dev.recourse.codegen.text.Literals;
import dev.recourse.engine.DecisionKind;
import dev.recourse.engine.HintRule;
import dev.recourse.engine.Phase;
import dev.recourse.engine.ReasonPattern;
import dev.recourse.engine.Remedy;
import dev.recourse.engine.Row;
import java.util.ArrayList;
import java.util.List;
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
            List<Expression> arguments = new ArrayList<>();
            exception.phase().map(Prescriptions::phase).ifPresent(arguments::add);
            exception.reason().map(Prescriptions::pattern).ifPresent(arguments::add);
            arguments.add(remedy(exception.remedy()));
            cases.add(Expression.call("withCase", arguments));
        }
        return Expression.chain(Expression.call("Row.always", remedy(row.otherwise())), cases);
    }

    private static Expression phase(Phase phase) {
        return Expression.of("Phase." + phase.name());
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
                        .orElse(Expression.of("Remedy.redirect()"));
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
