package dev.recourse.engine;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;

/**
 * Why this was decided: the remedy, the limit, the numbers compared, and what would have changed the decision. A value;
 * its sentences are computed on demand.
 */
public final class Explanation implements NotABean {

    private final Decision decision;
    private final CompiledRemedy compiled;
    private final boolean rowDecides;

    private Explanation(Decision decision) {
        State after = decision.state();
        this.decision = decision;
        this.compiled = after.policy().compiled().find(decision.failure());
        this.rowDecides = compiled.limitCounter != null
                && compiled.limit - after.countOf(compiled.limitCounter)
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
        return rowDecides && compiled.limitCounter != null
                ? state().countOf(compiled.limitCounter)
                : state().count(compiled.kind);
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

    /** What the client knows about the attempt that failed; an empty text if that is nothing. */
    String context() {
        return decision.failure().context();
    }

    long delayMillis() {
        return decision instanceof GiveUp giveUp ? Math.max(0, giveUp.rawAdvisory()) : state().delayMillis();
    }

    /** Which retry under its backoff this is, from 1; 0 where no backoff was used or a hint restarted it. */
    public int backoffStep() {
        if (compiled.backoffCounter == null) {
            return 0;
        }
        int used = state().countOf(compiled.backoffCounter);
        return kind() == DecisionKind.GIVE_UP ? used + 1 : used;
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

    /** The limits that hold for the session: those of calls if it is one. */
    public Limits limits() {
        return state().policy().limitsOf(decision.failure());
    }

    /** After a give-up, the time after which a new episode may begin by itself. */
    public Optional<Duration> rest() {
        return decision instanceof GiveUp giveUp ? giveUp.rest() : Optional.empty();
    }

    /** The time until the caller's own deadline, if it has one; zero if that is over. */
    public Optional<Duration> untilDeadline() {
        OptionalLong at = decision.failure().deadlineMillis();
        return at.isEmpty() ? Optional.empty() : Optional.of(Duration.ofMillis(untilDeadlineMillis()));
    }

    /** The time until the caller's own deadline; {@code Long.MAX_VALUE} if there is none. */
    long untilDeadlineMillis() {
        long at = decision.failure().rawDeadline();
        long now = state().lastMillis();
        return at == Long.MAX_VALUE ? at : at <= now ? 0 : Millis.between(now, at);
    }

    /**
     * Whether the next attempt would start after the episode's time limit, and not only after the caller's deadline.
     */
    boolean passesTimeLimit() {
        return Millis.add(elapsedMillis(), delayMillis()) > limits().elapsedMillis();
    }

    /** What is wrong with the redirect's target, if anything. */
    public Optional<RedirectFlaw> flaw() {
        return compiled.kind == DecisionKind.REDIRECT && compiled.endpoint == null
                ? state().policy().redirects().check(compiled.url(decision.failure()))
                : Optional.empty();
    }

    /** What the process has left, in words. */
    String budget() {
        return decision.budget().toString();
    }

    /** What the step costs, in tokens. */
    int price() {
        return state().policy().price(compiled.price);
    }

    /** What must be left of the budget after a step, if anything must. */
    Optional<String> reserve() {
        Optional<BudgetRule> budget = state().policy().budget();
        OptionalDouble kept = budget.isPresent() ? budget.get().reserve() : OptionalDouble.empty();
        return kept.isEmpty() ? Optional.empty() : Optional.of(NumberText.number(kept.getAsDouble()));
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
                rest(),
                untilDeadline(),
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
