package dev.recourse.engine;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One failure on its way through the {@link Check}s: the arguments of the machine, and what is computed from them. */
final class Evaluation {

    private final Failure failure;
    private final long time;
    private final double random;
    /** The state before the decision: without its episode, if that had settled. */
    private final State state;

    private final Budget budget;
    private final CompiledRemedy remedy;
    /** A redirect's target, if it may be followed. */
    private final @Nullable RedirectTarget target;

    /** The backoff's delay, before the hint. */
    private final long backoff;

    private final long delay;

    Evaluation(State before, Failure failure, long now, double random, Budget budget) {
        this.failure = failure;
        this.time = Math.max(before.lastMillis(), now);
        this.random = random >= 0 ? Math.min(random, 1) : 0;
        boolean settled = before.isSettledAt(time);
        this.state = settled ? before.settled(time) : before;
        this.budget = settled ? before.refund(budget) : budget;
        this.remedy = before.policy().compiled().find(failure);
        this.target = remedy.kind != DecisionKind.REDIRECT ? null : target();
        this.backoff = remedy.backoff == null ? 0 : backoff(remedy.backoff);
        this.delay = failure.hasHint() ? remedy.hint.apply(backoff, failure.rawHint(), this.random) : backoff;
    }

    private @Nullable RedirectTarget target() {
        if (remedy.endpoint != null) {
            return remedy.endpoint;
        }
        RedirectUrl url = failure.redirect();
        return state.policy().redirects().check(url).isPresent() ? null : new RedirectTarget.Url(url);
    }

    private long backoff(Backoff named) {
        int n = state.countOf(remedy.backoffSlot) + 1;
        long previous = remedy.previousSlot == CompiledRemedy.NONE
                ? 0
                : state.memory().previous(remedy.previousSlot, named.baseMillis());
        return named.delayMillis(n, previous, random);
    }

    @Nullable
    GiveUpCause givenUp() {
        return state.status() == SessionStatus.GIVEN_UP ? GiveUpCause.GIVEN_UP : null;
    }

    @Nullable
    GiveUpCause notRecoverable() {
        return remedy.kind == DecisionKind.GIVE_UP ? GiveUpCause.NOT_RECOVERABLE : null;
    }

    @Nullable
    GiveUpCause notRepeatable() {
        return remedy.idempotentOnly && !failure.isIdempotent() ? GiveUpCause.NOT_IDEMPOTENT : null;
    }

    @Nullable
    GiveUpCause unusableTarget() {
        if (remedy.kind != DecisionKind.REDIRECT) {
            return null;
        }
        if (target == null) {
            return failure.redirect().flaw().equals(Optional.of(RedirectFlaw.MISSING))
                    ? GiveUpCause.REDIRECT_MISSING
                    : GiveUpCause.REDIRECT_UNSAFE;
        }
        return state.memory().visited(target) ? GiveUpCause.REDIRECT_LOOP : null;
    }

    @Nullable
    GiveUpCause spentLimit() {
        Limits limits = state.policy().limits();
        boolean rowSpent = remedy.limitSlot != CompiledRemedy.NONE && state.countOf(remedy.limitSlot) >= remedy.limit;
        if (rowSpent || state.count(remedy.kind) >= limits.of(remedy.kind)) {
            return GiveUpCause.spent(remedy.kind);
        }
        return state.steps() >= limits.steps() ? GiveUpCause.STEPS_SPENT : null;
    }

    @Nullable
    GiveUpCause lateDelay() {
        long end = Millis.add(state.elapsedAt(time), delay);
        return end > state.policy().limits().elapsedMillis() ? GiveUpCause.DEADLINE : null;
    }

    @Nullable
    GiveUpCause spentBudget() {
        return budget.covers(price()) ? null : GiveUpCause.BUDGET_SPENT;
    }

    private int price() {
        return state.policy().price(remedy.price);
    }

    /** Give up for this cause. The advice is the delay, if its check was reached; else the hint. */
    GiveUp giveUp(GiveUpCause cause) {
        boolean checkedDelay = cause == GiveUpCause.DEADLINE || cause == GiveUpCause.BUDGET_SPENT;
        long known = checkedDelay ? delay : failure.rawHint();
        long advisory = cause == GiveUpCause.GIVEN_UP ? GiveUp.NO_ADVICE : known;
        return new GiveUp(NextState.afterGiveUp(state, time, cause), failure, cause, advisory, budget);
    }

    /** Go on: every check has passed. */
    Step step() {
        boolean restarts = failure.hasHint() && remedy.hint.form() == HintRule.Form.EXACT;
        State next = NextState.afterStep(state, time, remedy, target, restarts, backoff, (int) delay);
        Budget left = budget.minus(price());
        if (target != null) {
            return new Redirect(next, failure, random, left, target);
        }
        return remedy.kind == DecisionKind.REFRESH
                ? new Refresh(next, failure, random, left)
                : new Retry(next, failure, random, left);
    }
}
