package dev.recourse.engine;

import java.util.List;

/**
 * The checks that a failure goes through, in the contract's order. The first that refuses decides why the machine gives
 * up; a failure that passes all of them is answered with a step. {@link Checks} runs them.
 */
enum Check {
    GIVEN_UP("the session has not given up", GiveUpCause.GIVEN_UP),
    REMEDY("the catalog prescribes a recovery", GiveUpCause.NOT_RECOVERABLE),
    REPEATABILITY(
            "the request never left, or it can be sent again, and is idempotent if the row requires that",
            GiveUpCause.NOT_REPEATABLE,
            GiveUpCause.NOT_IDEMPOTENT),
    TARGET(
            "a redirect has a target that is safe and was not used before in this episode",
            GiveUpCause.REDIRECT_MISSING,
            GiveUpCause.REDIRECT_UNSAFE,
            GiveUpCause.REDIRECT_LOOP),
    LIMITS(
            "the row's limit, the remedy's limit and the limit of all steps allow one more",
            GiveUpCause.RETRIES_SPENT,
            GiveUpCause.REFRESHES_SPENT,
            GiveUpCause.REDIRECTS_SPENT,
            GiveUpCause.STEPS_SPENT),
    DELAY("the next attempt starts within the episode's time limit", GiveUpCause.DEADLINE),
    BUDGET("the budget covers the step's price", GiveUpCause.BUDGET_SPENT);

    private final String claim;

    @SuppressWarnings("ImmutableEnumChecker") // List.of is immutable, but its type does not say so
    private final List<GiveUpCause> causes;

    Check(String claim, GiveUpCause... causes) {
        this.claim = claim;
        this.causes = List.of(causes);
    }

    /** What is true if this check passes. */
    String claim() {
        return claim;
    }

    /** Every cause that this check can refuse with. */
    List<GiveUpCause> causes() {
        return causes;
    }
}
