package dev.recourse.engine;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One failure on its way through the {@link Check}s: the arguments of the machine, and what is computed from them. */
final class Evaluation {

    private static final double REST_SPREAD = 0.1;

    private final Failure failure;
    private final long time;
    private final double random;
    /** The state before the decision: without its episode, if that had settled. */
    private final State state;

    private final Budget budget;
    private final Limits limits;
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
        Budget refilled = budget.at(time);
        this.budget = settled ? before.refund(refilled) : refilled;
        this.limits = before.policy().limitsOf(failure);
        this.remedy = before.policy().compiled().find(failure);
        this.target = remedy.kind != DecisionKind.REDIRECT ? null : target();
        this.backoff = remedy.backoff == null ? 0 : backoff(remedy.backoff);
        this.delay = failure.hasHint() && remedy.hint.form() != HintRule.Form.BASE
                ? remedy.hint.apply(backoff, failure.rawHint(), this.random)
                : backoff;
    }

    private @Nullable RedirectTarget target() {
        if (remedy.endpoint != null) {
            return remedy.endpoint;
        }
        RedirectUrl url = failure.redirect();
        return state.policy().redirects().check(url).isPresent()
                ? null
                : url.uri().map(RedirectTarget.Url::new).orElse(null);
    }

    private long backoff(Backoff named) {
        if (remedy.previousSlot != CompiledRemedy.NONE) {
            return named.decorrelatedMillis(state.memory().previous(remedy.previousSlot, named.baseMillis()), random);
        }
        int n = backoffCount() + 1;
        return failure.hasHint() && remedy.hint.form() == HintRule.Form.BASE
                ? named.delayMillisFrom(remedy.hint.limited(failure.rawHint()), n, random)
                : named.delayMillis(n, random);
    }

    private int backoffCount() {
        return remedy.backoffCounter == null ? 0 : state.countOf(remedy.backoffCounter);
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
        if (!failure.isSent()) {
            return null;
        }
        if (!failure.isRepeatable()) {
            return GiveUpCause.NOT_REPEATABLE;
        }
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
        if (rowSpent() || state.count(remedy.kind) >= limits.of(remedy.kind)) {
            return GiveUpCause.spent(remedy.kind);
        }
        return state.steps() >= limits.steps() ? GiveUpCause.STEPS_SPENT : null;
    }

    private boolean rowSpent() {
        return remedy.limitCounter != null && state.countOf(remedy.limitCounter) >= remedy.limit;
    }

    @Nullable
    GiveUpCause lateDelay() {
        return passesTimeLimit() || Millis.add(time, delay) > failure.rawDeadline() ? GiveUpCause.DEADLINE : null;
    }

    private boolean passesTimeLimit() {
        return Millis.add(state.elapsedAt(time), delay) > limits.elapsedMillis();
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
        Budget left = cause == GiveUpCause.NOT_RECOVERABLE ? budget.minus(price()) : budget;
        return new GiveUp(NextState.afterGiveUp(state, time, cause), failure, cause, advisory, rest(cause), left);
    }

    /** After which a new episode may begin by itself, in milliseconds, or {@link GiveUp#NO_REST}. */
    private long rest(GiveUpCause cause) {
        boolean passes = switch (cause) {
            case DEADLINE -> passesTimeLimit();
            case BUDGET_SPENT -> true;
            case RETRIES_SPENT -> !rowSpent();
            case STEPS_SPENT -> remedy.kind == DecisionKind.RETRY;
            default -> false;
        };
        return passes && limits.restMillis() >= 0
                ? Millis.roundUp(Math.max(limits.restMillis(), failure.rawHint()) * (1 + REST_SPREAD * random))
                : GiveUp.NO_REST;
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
