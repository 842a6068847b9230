package dev.recourse.engine;

import java.util.Optional;
import java.util.OptionalLong;

/**
 * Why a decision fell: the rule, the limit, the numbers compared, and what would have changed the answer. A value; its
 * sentences are made when asked for.
 *
 * @param kind what was decided
 * @param cause why the machine gave up, if it did
 * @param remedy what the catalog prescribes for the failure
 * @param count how many steps of the deciding limit the episode has had, this one included
 * @param limit the most of them: the row's own limit where it has one, else the episode's for that kind
 * @param steps how many steps of any kind the episode has had, this one included
 * @param delayMillis how long to wait, or would have been to wait
 * @param backoffStep n, of the n-th retry under the backoff; 0 where none was used
 * @param random the random number that was drawn
 * @param hintMillis the server's hint
 * @param hint how hints are heard
 * @param elapsedMillis the time since the episode's first failure
 * @param limits the episode's limits
 * @param flaw what is wrong with the redirect's target, if anything is
 */
public record Explanation(
        DecisionKind kind,
        Optional<GiveUpCause> cause,
        Remedy remedy,
        int count,
        int limit,
        int steps,
        long delayMillis,
        int backoffStep,
        double random,
        OptionalLong hintMillis,
        HintRule hint,
        long elapsedMillis,
        Limits limits,
        Optional<RedirectFlaw> flaw) {

    /**
     * One line for people, such as {@code retry 3 of 10 in 4 s: backoff 1 s · 2², full jitter drew 0.97; no hint; …}.
     */
    public String text() {
        return ExplanationText.sentence(this);
    }

    /** What would have changed the answer; empty for a step, which nothing stood against. */
    public String otherwise() {
        return ExplanationText.otherwise(this);
    }
}
