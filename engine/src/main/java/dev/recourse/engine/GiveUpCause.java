package dev.recourse.engine;

/** Why the machine gave up. */
public enum GiveUpCause {
    /** The catalog prescribes giving up, or does not list the code. */
    NOT_RECOVERABLE("not-recoverable"),
    /** The row's own limit, or the episode's limit of retries, is used up. */
    RETRIES_SPENT("retries-spent"),
    /** The row's own limit, or the episode's limit of refreshes, is used up. */
    REFRESHES_SPENT("refreshes-spent"),
    /** The row's own limit, or the episode's limit of redirects, is used up. */
    REDIRECTS_SPENT("redirects-spent"),
    /** The episode's limit of steps of any kind is used up. */
    STEPS_SPENT("steps-spent"),
    /** The process has no tokens left for this step. */
    BUDGET_SPENT("budget-spent"),
    /** The next attempt would start after the episode's time limit, or after the caller's own deadline. */
    DEADLINE("deadline"),
    /** A redirect came without a target. */
    REDIRECT_MISSING("redirect-missing"),
    /** A redirect's target fails a safety check, or may have been cut off. */
    REDIRECT_UNSAFE("redirect-unsafe"),
    /** A redirect's target was visited before in this episode. */
    REDIRECT_LOOP("redirect-loop"),
    /** The request may have been received, and cannot be sent again: its body exists once. */
    NOT_REPEATABLE("not-repeatable"),
    /** The request may have been received, the row recovers idempotent requests only, and this one is not. */
    NOT_IDEMPOTENT("not-idempotent"),
    /** The session gave up before and was not resumed. */
    GIVEN_UP("given-up");

    private final String text;

    GiveUpCause(String text) {
        this.text = text;
    }

    /** The name used in event lines, such as {@code retries-spent}. */
    public String text() {
        return text;
    }

    static GiveUpCause spent(DecisionKind kind) {
        return switch (kind) {
            case RETRY -> RETRIES_SPENT;
            case REFRESH -> REFRESHES_SPENT;
            case REDIRECT -> REDIRECTS_SPENT;
            case GIVE_UP -> NOT_RECOVERABLE;
        };
    }
}
