package dev.recourse.engine;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The recovery machine: a total, pure function from a state, a budget, a failure, a time and a random number to the
 * next state, the budget that is left, and a decision.
 */
final class Machine {

    private Machine() {}

    static Decision decide(State before, Failure failure, long now, double random, Budget budget) {
        long time = Math.max(before.lastMillis(), now);
        if (before.status() == SessionStatus.GIVEN_UP) {
            return giveUp(before, time, failure, GiveUpCause.GIVEN_UP, GiveUp.NO_ADVICE, budget);
        }
        boolean settled = before.isSettledAt(time);
        State episode = settled ? before.cleared(time) : before;
        Budget left = settled ? before.refund(budget) : budget;
        CompiledRemedy rule = before.policy().book().find(failure);
        if (rule.kind == DecisionKind.GIVE_UP) {
            return giveUp(episode, time, failure, GiveUpCause.NOT_RECOVERABLE, failure.rawHint(), left);
        }
        if (rule.onlyIfIdempotent && !failure.isIdempotent()) {
            return giveUp(episode, time, failure, GiveUpCause.NOT_IDEMPOTENT, failure.rawHint(), left);
        }
        RedirectTarget target = rule.kind == DecisionKind.REDIRECT ? target(rule, failure, before.policy()) : null;
        GiveUpCause refused = refused(episode, rule, failure, target);
        if (refused != null) {
            return giveUp(episode, time, failure, refused, failure.rawHint(), left);
        }
        double r = random >= 0 ? Math.min(random, 1) : 0;
        long backoff = backoff(episode, rule, r);
        long delay = failure.hasHint() ? rule.hint.apply(backoff, failure.rawHint(), r) : backoff;
        if (Millis.add(episode.elapsedAt(time), delay)
                > before.policy().limits().elapsedMillis()) {
            return giveUp(episode, time, failure, GiveUpCause.DEADLINE, delay, left);
        }
        int price = before.policy().price(rule.price);
        if (!left.covers(price)) {
            return giveUp(episode, time, failure, GiveUpCause.BUDGET_SPENT, delay, left);
        }
        State next = NextState.step(episode, time, rule, target, restarts(rule, failure), backoff, (int) delay);
        Budget after = left.minus(price);
        if (target != null) {
            return new Redirect(next, failure, r, after, target);
        }
        return rule.kind == DecisionKind.REFRESH
                ? new Refresh(next, failure, r, after)
                : new Retry(next, failure, r, after);
    }

    static GiveUp giveUp(State episode, long time, Failure failure, GiveUpCause cause, long advisory, Budget budget) {
        return new GiveUp(NextState.stop(episode, time, cause), failure, cause, advisory, budget);
    }

    private static @Nullable RedirectTarget target(CompiledRemedy rule, Failure failure, Policy policy) {
        if (rule.endpoint != null) {
            return rule.endpoint;
        }
        return policy.redirects().check(failure.redirect()).isPresent()
                ? null
                : failure.redirect().uri().map(RedirectTarget.Url::new).orElse(null);
    }

    private static @Nullable GiveUpCause refused(
            State episode, CompiledRemedy rule, Failure failure, @Nullable RedirectTarget target) {
        if (rule.kind == DecisionKind.REDIRECT) {
            if (target == null) {
                return failure.redirect().flaw().equals(Optional.of(RedirectFlaw.MISSING))
                        ? GiveUpCause.REDIRECT_MISSING
                        : GiveUpCause.REDIRECT_UNSAFE;
            }
            if (episode.trail().saw(target)) {
                return GiveUpCause.REDIRECT_LOOP;
            }
        }
        boolean rowSpent = rule.limitSlot != CompiledRemedy.NONE && episode.countOf(rule.limitSlot) >= rule.limit;
        Limits limits = episode.policy().limits();
        if (rowSpent || episode.count(rule.kind) >= limits.of(rule.kind)) {
            return GiveUpCause.spent(rule.kind);
        }
        return episode.steps() >= limits.steps() ? GiveUpCause.STEPS_SPENT : null;
    }

    private static long backoff(State episode, CompiledRemedy rule, double random) {
        if (rule.backoff == null) {
            return 0;
        }
        int n = episode.countOf(rule.backoffSlot) + 1;
        long previous = rule.previousSlot == CompiledRemedy.NONE
                ? 0
                : episode.trail().previous(rule.previousSlot, rule.backoff.baseMillis());
        return rule.backoff.delayMillis(n, previous, random);
    }

    private static boolean restarts(CompiledRemedy rule, Failure failure) {
        return failure.hasHint() && rule.hint.form() == HintRule.Form.EXACT;
    }
}
