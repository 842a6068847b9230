package dev.recourse.testkit.laws;

import dev.recourse.engine.Budget;
import dev.recourse.engine.Decision;
import dev.recourse.engine.Failure;
import dev.recourse.engine.GiveUp;
import dev.recourse.engine.GiveUpCause;
import dev.recourse.engine.Limits;
import dev.recourse.engine.Policy;
import dev.recourse.engine.State;
import dev.recourse.engine.Step;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/**
 * One event of a session, what the machine answered, and the states, budgets and models before and after. Laws check
 * observations. Immutable.
 */
public final class Observation {

    private final SessionModel model;
    private final State before;
    private final Event event;
    private final Optional<Decision> decision;
    private final Optional<Step> step;
    private final State after;
    private final Budget budgetBefore;
    private final Budget budgetAfter;
    private @Nullable SessionModel modelAfter;
    private @Nullable Prescription prescription;

    /**
     * An observation with these values; {@link #of} runs the machine instead.
     *
     * @param model the model before the event
     * @param before the session's state before the event
     * @param event what happened
     * @param decision the decision, if something failed
     * @param after the session's state after the event; after an end, the next session's
     * @param budgetBefore the process's budget before the event
     * @param budgetAfter the process's budget after the event
     */
    public Observation(
            SessionModel model,
            State before,
            Event event,
            Optional<Decision> decision,
            State after,
            Budget budgetBefore,
            Budget budgetAfter) {
        this.model = model;
        this.before = before;
        this.event = event;
        this.decision = decision;
        this.step = decision.filter(Step.class::isInstance).map(Step.class::cast);
        this.after = after;
        this.budgetBefore = budgetBefore;
        this.budgetAfter = budgetAfter;
    }

    /** Runs the machine on an event. */
    public static Observation of(SessionModel model, State before, Event event, Budget budgetBefore) {
        if (event instanceof Event.Failed failed) {
            return of(
                    model,
                    before,
                    event,
                    before.on(failed.failure(), failed.at(), failed.random(), budgetBefore),
                    budgetBefore);
        }
        if (event instanceof Event.Expire expires) {
            return of(model, before, event, before.expire(expires.failure(), expires.at(), budgetBefore), budgetBefore);
        }
        if (event instanceof Event.End end) {
            State next = before.policy().start();
            return new Observation(
                    model,
                    before,
                    event,
                    Optional.empty(),
                    next,
                    budgetBefore,
                    before.end(end.success(), budgetBefore));
        }
        State after = withoutDecision(before, event);
        return new Observation(model, before, event, Optional.empty(), after, budgetBefore, budgetBefore);
    }

    private static State withoutDecision(State before, Event event) {
        if (event instanceof Event.Ready) {
            return before.ready(event.at());
        }
        return event instanceof Event.Resume ? before.resume(event.at()) : before.wake(event.at());
    }

    private static Observation of(
            SessionModel model, State before, Event event, Decision decision, Budget budgetBefore) {
        return new Observation(
                model, before, event, Optional.of(decision), decision.state(), budgetBefore, decision.budget());
    }

    /** Runs the machine on another event instead of this one. */
    public Observation withEvent(Event replacement) {
        return of(model, before, replacement, budgetBefore);
    }

    /** Runs the machine on the next event. */
    public Observation next(Event next) {
        return of(modelAfter(), after, next, budgetAfter);
    }

    /** The model before the event. */
    public SessionModel model() {
        return model;
    }

    /** The model after the event. */
    public SessionModel modelAfter() {
        SessionModel known = modelAfter;
        if (known == null) {
            known = model.after(this);
            modelAfter = known;
        }
        return known;
    }

    /** The session's state before the event. */
    public State before() {
        return before;
    }

    /** What happened. */
    public Event event() {
        return event;
    }

    /** The decision, if something failed. */
    public Optional<Decision> decision() {
        return decision;
    }

    /** The session's state after the event; after an end, the next session's. */
    public State after() {
        return after;
    }

    /** The process's budget before the event. */
    public Budget budgetBefore() {
        return budgetBefore;
    }

    /** The process's budget after the event. */
    public Budget budgetAfter() {
        return budgetAfter;
    }

    /** The policy under test. */
    public Policy policy() {
        return model.policy();
    }

    /** The policy's limits: those for calls, if the event is a call's failure. */
    Limits limits() {
        boolean isCall = failure().map(Failure::isCall).orElse(false);
        return isCall ? policy().limits().forCalls() : policy().limits();
    }

    /** The decision, if it is a step: retry, refresh or redirect. */
    public Optional<Step> step() {
        return step;
    }

    /** What the policy prescribes for the failure. */
    Prescription prescription() {
        Prescription known = prescription;
        if (known == null) {
            known = Prescription.of(policy(), failure().orElseThrow());
            prescription = known;
        }
        return known;
    }

    /** Whether the decision is to give up. */
    boolean givesUp() {
        return decision.isPresent() && step().isEmpty();
    }

    /** The failure, if the event is one. */
    Optional<Failure> failure() {
        return event instanceof Event.Failed failed ? Optional.of(failed.failure()) : Optional.empty();
    }

    /** Whether the event is a failure with a hint. */
    boolean isHinted() {
        return failure().flatMap(Failure::hint).isPresent();
    }

    /** The number drawn for a failure, from 0 to 1: any other counts as the nearer of them. */
    double random() {
        double drawn = event instanceof Event.Failed failed ? failed.random() : 0;
        return drawn >= 0 ? Math.min(drawn, 1) : 0;
    }

    /** The time until the caller's deadline, negative if it is over, and more than any if there is none. */
    double untilDeadline() {
        OptionalLong deadline = failure().map(Failure::deadlineMillis).orElse(OptionalLong.empty());
        if (deadline.isEmpty()) {
            return Double.POSITIVE_INFINITY;
        }
        long left = deadline.getAsLong() - now();
        boolean fits = deadline.getAsLong() >= now() ? left >= 0 : left < 0;
        return fits ? (double) left : (double) deadline.getAsLong() - (double) now();
    }

    /** The cause, if a failure was answered with a give-up; not if the caller's deadline expired. */
    Optional<GiveUpCause> cause() {
        return event instanceof Event.Failed ? giveUp().map(GiveUp::cause) : Optional.empty();
    }

    /** The decision, if it is to give up. */
    Optional<GiveUp> giveUp() {
        return decision.filter(GiveUp.class::isInstance).map(GiveUp.class::cast);
    }

    /** The episode that the failure was decided in: a new one, if it began one. */
    Episode episode() {
        return beginsEpisode() ? Episode.NONE : model.episode().later(sincePrevious());
    }

    /** Whether the event is a failure that begins an episode. */
    boolean beginsEpisode() {
        return event instanceof Event.Failed && model.isOverAfter(sincePrevious());
    }

    /** The time since the previous event: 0 if the clock went back, at most {@code Long.MAX_VALUE}. */
    long sincePrevious() {
        long difference = event.at() - before.lastMillis();
        return event.at() <= before.lastMillis() ? 0 : difference < 0 ? Long.MAX_VALUE : difference;
    }

    /** The event's time; a clock that goes back counts as standing still. */
    long now() {
        return Math.max(before.lastMillis(), event.at());
    }

    /** The event and its outcome, in one line. */
    @Override
    public String toString() {
        return ObservationText.of(this);
    }
}
