package dev.recourse.engine;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One failure on its way through the {@link Check}s: the machine's arguments, and what the checks compute from them.
 */
final class Evaluation {

    private static final long NOT_COMPUTED = -1;

    private final Failure failure;
    private final long time;
    private final double random;
    /** The state that is decided in: without the episode before, if that had settled. */
    private final State state;

    private final Budget budget;
    private final CompiledRemedy remedy;
    private @Nullable RedirectTarget target;
    private long backoff;
    private long delay = NOT_COMPUTED;

    Evaluation(State before, Failure failure, long now, double random, Budget budget) {
        this.failure = failure;
        this.time = Math.max(before.lastMillis(), now);
        this.random = random >= 0 ? Math.min(random, 1) : 0;
        boolean settled = before.isSettledAt(time);
        this.state = settled ? before.settled(time) : before;
        this.budget = settled ? before.refund(budget) : budget;
        this.remedy = before.policy().compiled().find(failure);
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
        target = remedy.endpoint != null ? remedy.endpoint : allowed(failure.redirect());
        if (target == null) {
            return failure.redirect().flaw().equals(Optional.of(RedirectFlaw.MISSING))
                    ? GiveUpCause.REDIRECT_MISSING
                    : GiveUpCause.REDIRECT_UNSAFE;
        }
        return state.memory().visited(target) ? GiveUpCause.REDIRECT_LOOP : null;
    }

    private @Nullable RedirectTarget allowed(RedirectUrl url) {
        return state.policy().redirects().check(url).isPresent()
                ? null
                : url.uri().map(RedirectTarget.Url::new).orElse(null);
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
        backoff = remedy.backoff == null ? 0 : backoff(remedy.backoff);
        delay = failure.hasHint() ? remedy.hint.apply(backoff, failure.rawHint(), random) : backoff;
        long end = Millis.add(state.elapsedAt(time), delay);
        return end > state.policy().limits().elapsedMillis() ? GiveUpCause.DEADLINE : null;
    }

    private long backoff(Backoff named) {
        int n = state.countOf(remedy.backoffSlot) + 1;
        long previous = remedy.previousSlot == CompiledRemedy.NONE
                ? 0
                : state.memory().previous(remedy.previousSlot, named.baseMillis());
        return named.delayMillis(n, previous, random);
    }

    @Nullable
    GiveUpCause spentBudget() {
        return budget.covers(price()) ? null : GiveUpCause.BUDGET_SPENT;
    }

    private int price() {
        return state.policy().price(remedy.price);
    }

    /** Give up for this cause, with the delay as advice if it was computed, else the hint. */
    GiveUp giveUp(GiveUpCause cause) {
        long known = delay == NOT_COMPUTED ? failure.rawHint() : delay;
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
