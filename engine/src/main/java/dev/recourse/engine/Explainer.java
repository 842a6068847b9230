package dev.recourse.engine;

import java.util.Optional;

/** Computes a decision's explanation again from the decision and the state that it led to. */
final class Explainer {

    private Explainer() {}

    static Explanation explain(Decision decision) {
        State after = decision.state();
        Policy policy = after.policy();
        CompiledRemedy rule = policy.book().find(decision.failure());
        boolean rowDecides = rule.limitSlot != CompiledRemedy.NONE
                && rule.limit - after.countOf(rule.limitSlot) <= policy.limits().of(rule.kind) - after.count(rule.kind);
        boolean stepped = decision.kind() != DecisionKind.GIVE_UP;
        int used = rule.backoffSlot == CompiledRemedy.NONE ? 0 : after.countOf(rule.backoffSlot);
        return new Explanation(
                decision.kind(),
                decision instanceof GiveUp giveUp ? Optional.of(giveUp.cause()) : Optional.empty(),
                rule.remedy,
                rowDecides ? after.countOf(rule.limitSlot) : after.count(rule.kind),
                rowDecides ? rule.limit : policy.limits().of(rule.kind),
                after.steps(),
                decision instanceof GiveUp giveUp ? giveUp.advisoryMillis().orElse(0) : after.delayMillis(),
                stepped || rule.backoffSlot == CompiledRemedy.NONE ? used : used + 1,
                decision.random(),
                decision.failure().hintMillis(),
                rule.hint,
                after.elapsedMillis(),
                policy.limits(),
                flaw(rule, decision.failure(), policy));
    }

    private static Optional<RedirectFlaw> flaw(CompiledRemedy rule, Failure failure, Policy policy) {
        return rule.kind == DecisionKind.REDIRECT && rule.endpoint == null
                ? policy.redirects().check(failure.redirect())
                : Optional.empty();
    }
}
