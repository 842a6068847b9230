package dev.recourse.engine;

/**
 * The recovery machine: a total, pure function from a state, a budget, a failure, a time and a random number to the
 * next state, the budget that is left, and a decision. The {@link Check}s, in their order, and the {@link Transition}s
 * define it.
 */
final class Machine {

    private Machine() {}

    static Decision decide(State before, Failure failure, long now, double random, Budget budget) {
        Evaluation evaluation = new Evaluation(before, failure, now, random, budget);
        GiveUpCause cause = Check.refusal(evaluation);
        return cause != null ? evaluation.giveUp(cause) : evaluation.step();
    }
}
