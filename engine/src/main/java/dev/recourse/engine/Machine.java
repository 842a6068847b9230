package dev.recourse.engine;

import org.jspecify.annotations.Nullable;

/**
 * The recovery machine: a total, pure function from a state, a budget, a failure, a time and a random number to the
 * next state, the budget that is left, and a decision. The {@link Check}s, in their order, and the {@link Transition}s
 * define it.
 */
final class Machine {

    private static final double REST_SPREAD = 0.1;

    private Machine() {}

    static Decision decide(State before, Failure failure, long now, double random, Budget budget) {
        Policy policy = before.policy();
        long time = Math.max(before.lastMillis(), now);
        double draw = random >= 1 ? 1 : random >= 0 ? random : 0;
        boolean settled = before.isSettledAt(time);
        State state = settled ? before.settled(time) : before;
        Budget refilled = budget.at(time);
        Budget available = settled ? before.refund(refilled) : refilled;
        CompiledRemedy remedy = policy.compiled().find(failure);
        RedirectTarget target = remedy.kind == DecisionKind.REDIRECT ? remedy.target(failure, policy) : null;
        long backoff = remedy.backoffMillis(state, failure, draw);
        long delay = failure.hasHint() ? remedy.hint.apply(backoff, failure.rawHint(), draw) : backoff;
        GiveUpCause cause = Checks.refusal(state, failure, remedy, target, time, delay, available);
        return cause == null
                ? step(state, failure, remedy, target, time, draw, backoff, delay, available)
                : giveUp(state, failure, remedy, cause, time, draw, delay, available);
    }

    private static Step step(
            State state,
            Failure failure,
            CompiledRemedy remedy,
            @Nullable RedirectTarget target,
            long time,
            double random,
            long backoff,
            long delay,
            Budget budget) {
        boolean restarts = failure.hasHint() && remedy.hint.form() == HintRule.Form.EXACT;
        State next = NextState.afterStep(state, time, remedy, target, restarts, backoff, (int) delay);
        Budget left = budget.minus(state.policy().price(remedy.price));
        if (target != null) {
            return new Redirect(next, failure, random, left);
        }
        return remedy.kind == DecisionKind.REFRESH
                ? new Refresh(next, failure, random, left)
                : new Retry(next, failure, random, left);
    }

    /** Gives up. The advice is the delay, if its check was reached; else the hint. */
    private static GiveUp giveUp(
            State state,
            Failure failure,
            CompiledRemedy remedy,
            GiveUpCause cause,
            long time,
            double random,
            long delay,
            Budget budget) {
        boolean checkedDelay = cause == GiveUpCause.DEADLINE || cause == GiveUpCause.BUDGET_SPENT;
        long known = checkedDelay ? delay : failure.rawHint();
        long advisory = cause == GiveUpCause.GIVEN_UP ? GiveUp.NO_ADVICE : known;
        Limits limits = state.policy().limitsOf(failure);
        long rest = limits.restMillis() >= 0 && passesWithTime(cause, state, failure, remedy, time, delay)
                ? Millis.spread(Math.max(limits.restMillis(), failure.rawHint()), REST_SPREAD, random)
                : GiveUp.NO_REST;
        Budget left = cause == GiveUpCause.NOT_RECOVERABLE
                ? budget.minus(state.policy().price(remedy.price))
                : budget;
        return new GiveUp(NextState.afterGiveUp(state, time, cause), failure, cause, advisory, rest, left);
    }

    /** Whether a new episode may get further, because the cause passes with time. */
    private static boolean passesWithTime(
            GiveUpCause cause, State state, Failure failure, CompiledRemedy remedy, long time, long delay) {
        return switch (cause) {
            case DEADLINE -> Checks.passesTimeLimit(state, failure, time, delay);
            case BUDGET_SPENT -> true;
            case RETRIES_SPENT -> !Checks.isRowSpent(state, remedy);
            case STEPS_SPENT -> remedy.kind == DecisionKind.RETRY;
            default -> false;
        };
    }
}
