package dev.recourse.engine;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * Why this was decided: the remedy, the limit, the numbers compared, and what would have changed the decision. A value;
 * its sentences are computed on demand.
 */
public final class Explanation {

    private final Decision decision;
    private final CompiledRemedy compiled;
    private final boolean rowDecides;

    private Explanation(Decision decision) {
        State after = decision.state();
        this.decision = decision;
        this.compiled = after.policy().compiled().find(decision.failure());
        this.rowDecides = compiled.limitSlot != CompiledRemedy.NONE
                && compiled.limit - after.countOf(compiled.limitSlot)
                        <= limits().of(compiled.kind) - after.count(compiled.kind);
    }

    static Explanation of(Decision decision) {
        return new Explanation(decision);
    }

    /** What was decided. */
    public DecisionKind kind() {
        return decision.kind();
    }

    /** Why the machine gave up, if it did. */
    public Optional<GiveUpCause> cause() {
        return decision instanceof GiveUp giveUp ? Optional.of(giveUp.cause()) : Optional.empty();
    }

    /** What the catalog prescribes for the failure. */
    public Remedy remedy() {
        return compiled.remedy;
    }

    /** How many steps of the deciding limit the episode has had, this one included. */
    public int count() {
        return rowDecides ? state().countOf(compiled.limitSlot) : state().count(compiled.kind);
    }

    /** The deciding limit: the row's own where it is reached first, else the episode's for that kind of step. */
    public int limit() {
        return rowDecides ? compiled.limit : limits().of(compiled.kind);
    }

    /** How many steps of any kind the episode has had, this one included. */
    public int steps() {
        return state().steps();
    }

    /** How long to wait; after a give-up, its advisory delay or zero. */
    public Duration delay() {
        return Duration.ofMillis(delayMillis());
    }

    long delayMillis() {
        return decision instanceof GiveUp giveUp ? Math.max(0, giveUp.rawAdvisory()) : state().delayMillis();
    }

    /** Which retry under its backoff this is, from 1; 0 where no backoff was used or a hint restarted it. */
    public int backoffStep() {
        int used = compiled.backoffSlot == CompiledRemedy.NONE ? 0 : state().countOf(compiled.backoffSlot);
        boolean stepped = kind() != DecisionKind.GIVE_UP;
        return stepped || compiled.backoffSlot == CompiledRemedy.NONE ? used : used + 1;
    }

    /** The random number that the delay was drawn with, from 0 to 1. */
    public double random() {
        return decision.random();
    }

    /** The server's hint. */
    public Optional<Duration> hint() {
        return decision.failure().hint();
    }

    /** How the hint was applied. */
    public HintRule hintRule() {
        return compiled.hint;
    }

    /** The time since the episode's first failure. */
    public Duration elapsed() {
        return Duration.ofMillis(elapsedMillis());
    }

    long elapsedMillis() {
        return state().elapsedMillis();
    }

    /** The limits of an episode. */
    public Limits limits() {
        return state().policy().limits();
    }

    /** What is wrong with the redirect's target, if anything. */
    public Optional<RedirectFlaw> flaw() {
        return compiled.kind == DecisionKind.REDIRECT && compiled.endpoint == null
                ? state().policy().redirects().check(decision.failure().redirect())
                : Optional.empty();
    }

    private State state() {
        return decision.state();
    }

    /**
     * One line for people, such as {@code retry 3 of 10 in 4 s: backoff 1 s · 2², full jitter drew 0.97; no hint; …}.
     */
    public String text() {
        return ExplanationText.sentence(this);
    }

    /** What would have changed a give-up into a step; empty for a step. */
    public String otherwise() {
        return ExplanationText.otherwise(this);
    }

    private List<Object> facts() {
        return List.of(
                kind(),
                cause(),
                remedy(),
                count(),
                limit(),
                steps(),
                delayMillis(),
                backoffStep(),
                random(),
                hint(),
                hintRule(),
                elapsedMillis(),
                limits(),
                flaw());
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Explanation that && facts().equals(that.facts());
    }

    @Override
    public int hashCode() {
        return facts().hashCode();
    }

    @Override
    public String toString() {
        return text();
    }
}
