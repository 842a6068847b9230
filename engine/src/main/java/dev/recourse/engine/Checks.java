package dev.recourse.engine;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Runs the {@link Check}s. */
final class Checks {

    private Checks() {}

    /**
     * Why the first check that fails refuses the step, or null if all pass. The lines are in the order of the constants
     * of {@link Check}; a loop over those makes every decision slower ({@code .github/decisions.md}).
     *
     * @param state the state before the decision: without its episode, if that had settled
     * @param target a redirect's target, if it may be followed
     * @param delay the delay, after the hint
     * @param budget what the process may spend now
     */
    static @Nullable GiveUpCause refusal(
            State state,
            Failure failure,
            CompiledRemedy remedy,
            @Nullable RedirectTarget target,
            long time,
            long delay,
            Budget budget) {
        GiveUpCause cause = givenUp(state);
        cause = cause != null ? cause : notRecoverable(remedy);
        cause = cause != null ? cause : notRepeatable(failure, remedy);
        cause = cause != null ? cause : unusableTarget(state, failure, remedy, target);
        cause = cause != null ? cause : spentLimit(state, failure, remedy);
        cause = cause != null ? cause : lateDelay(state, failure, time, delay);
        return cause != null ? cause : spentBudget(state, remedy, budget);
    }

    private static @Nullable GiveUpCause givenUp(State state) {
        return state.isIn(SessionStatus.GIVEN_UP) ? GiveUpCause.GIVEN_UP : null;
    }

    private static @Nullable GiveUpCause notRecoverable(CompiledRemedy remedy) {
        return remedy.kind == DecisionKind.GIVE_UP ? GiveUpCause.NOT_RECOVERABLE : null;
    }

    private static @Nullable GiveUpCause notRepeatable(Failure failure, CompiledRemedy remedy) {
        if (!failure.isSent()) {
            return null;
        }
        if (!failure.isRepeatable()) {
            return GiveUpCause.NOT_REPEATABLE;
        }
        return remedy.idempotentOnly && !failure.isIdempotent() ? GiveUpCause.NOT_IDEMPOTENT : null;
    }

    private static @Nullable GiveUpCause unusableTarget(
            State state, Failure failure, CompiledRemedy remedy, @Nullable RedirectTarget target) {
        if (remedy.kind != DecisionKind.REDIRECT) {
            return null;
        }
        if (target == null) {
            Optional<RedirectFlaw> flaw = remedy.url(failure).flaw();
            return flaw.isPresent() && flaw.get() == RedirectFlaw.MISSING
                    ? GiveUpCause.REDIRECT_MISSING
                    : GiveUpCause.REDIRECT_UNSAFE;
        }
        return state.memory().visited(target) ? GiveUpCause.REDIRECT_LOOP : null;
    }

    private static @Nullable GiveUpCause spentLimit(State state, Failure failure, CompiledRemedy remedy) {
        int most = failure.isCall() ? remedy.mostInCall : remedy.most;
        if (isRowSpent(state, remedy) || PackedEpisode.count(state.packed(), remedy.countShift) >= most) {
            return GiveUpCause.spent(remedy.kind);
        }
        return state.steps() >= state.policy().limitsOf(failure).steps() ? GiveUpCause.STEPS_SPENT : null;
    }

    static boolean isRowSpent(State state, CompiledRemedy remedy) {
        return remedy.limitCounter != null && state.countOf(remedy.limitCounter) >= remedy.limit;
    }

    private static @Nullable GiveUpCause lateDelay(State state, Failure failure, long time, long delay) {
        boolean late = passesTimeLimit(state, failure, time, delay) || Millis.add(time, delay) > failure.rawDeadline();
        return late ? GiveUpCause.DEADLINE : null;
    }

    /** Whether the next attempt would start after the episode's time limit, whatever the caller's own deadline is. */
    static boolean passesTimeLimit(State state, Failure failure, long time, long delay) {
        return Millis.add(state.elapsedAt(time), delay)
                > state.policy().limitsOf(failure).elapsedMillis();
    }

    private static @Nullable GiveUpCause spentBudget(State state, CompiledRemedy remedy, Budget budget) {
        return budget.covers(state.policy().price(remedy.price)) ? null : GiveUpCause.BUDGET_SPENT;
    }
}
