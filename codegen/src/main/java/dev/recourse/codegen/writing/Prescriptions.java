package dev.recourse.codegen.writing;

import dev.recourse.codegen.naming.Plan;
import dev.recourse.codegen.text.Code;
import dev.recourse.codegen.text.Literals;
import dev.recourse.engine.HintRule;
import dev.recourse.engine.Kind;
import dev.recourse.engine.Phase;
import dev.recourse.engine.ReasonPattern;
import dev.recourse.engine.Remedy;
import dev.recourse.engine.Row;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Expressions that make what a catalog prescribes. */
final class Prescriptions {

    private final Plan plan;
    private final Backoffs backoffs;

    Prescriptions(Plan plan) {
        this.plan = plan;
        this.backoffs = Backoffs.of(plan);
    }

    Code row(Row row) {
        List<Code> cases = new ArrayList<>();
        for (Row.Case exception : row.cases()) {
            List<Code> arguments = new ArrayList<>();
            exception.phase().map(Prescriptions::phase).ifPresent(arguments::add);
            exception.reason().map(Prescriptions::pattern).ifPresent(arguments::add);
            arguments.add(remedy(exception.remedy()));
            cases.add(Code.call("when", arguments));
        }
        return Code.chain(Code.call("Row.always", remedy(row.otherwise())), cases);
    }

    private static Code phase(Phase phase) {
        return Code.of("Phase." + phase.name());
    }

    private static Code pattern(ReasonPattern pattern) {
        return Code.call("ReasonPattern.of", Code.string(pattern.template()));
    }

    private Code remedy(Remedy remedy) {
        List<Code> more = new ArrayList<>();
        remedy.backoff().filter(b -> remedy.kind() != Kind.RETRY).ifPresent(backoff -> {
            more.add(Code.of("waiting(" + backoffs.reference(plan, backoff) + ")"));
        });
        remedy.limit().ifPresent(limit -> more.add(Code.of("atMost(" + Literals.number(limit) + ")")));
        remedy.hint().ifPresent(hint -> more.add(Code.of("hearing(" + hint(hint) + ")")));
        if (remedy.isOnlyIfIdempotent()) {
            more.add(Code.of("onlyIfIdempotent()"));
        }
        if (!remedy.price().equals(remedy.kind().text())) {
            more.add(Code.call("priced", Code.string(remedy.price())));
        }
        return Code.chain(start(remedy), more);
    }

    private Code start(Remedy remedy) {
        Optional<String> backoff = remedy.backoff().map(b -> backoffs.reference(plan, b));
        return switch (remedy.kind()) {
            case RETRY -> Code.of("Remedy.retry(" + backoff.orElseThrow() + ")");
            case REFRESH -> Code.of("Remedy.refresh()");
            case REDIRECT ->
                remedy.endpoint()
                        .map(endpoint -> Code.call("Remedy.redirectTo", Code.string(endpoint)))
                        .orElse(Code.of("Remedy.redirect()"));
            case GIVE_UP -> Code.of("Remedy.giveUp()");
        };
    }

    static String hint(HintRule hint) {
        String spread = Literals.decimal(hint.spread());
        return switch (hint.form()) {
            case FLOOR -> "HintRule.floor(" + spread + ")";
            case EXACT -> "HintRule.exact(" + spread + ")";
            case CLAMP -> "HintRule.clamp(" + spread + ", " + Literals.number(hint.clampMillis()) + ")";
            case CAP -> "HintRule.cap(" + spread + ")";
            case IGNORE ->
                hint.equals(HintRule.IGNORE)
                        ? "HintRule.IGNORE"
                        : "new HintRule(HintRule.Form.IGNORE, " + spread + ", " + hint.clampMillis() + ")";
        };
    }
}
