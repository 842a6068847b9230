package dev.recourse.testkit.laws;

import dev.recourse.engine.Budget;
import dev.recourse.engine.Decision;
import dev.recourse.engine.DecisionKind;
import dev.recourse.engine.Failure;
import dev.recourse.engine.Limits;
import dev.recourse.engine.Policy;
import dev.recourse.engine.State;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One event of a session's life, what the machine made of it, and what a witness had seen until then: all that a
 * {@link Law} judges by. Immutable.
 */
public final class Step {

    private final Witness witness;
    private final State before;
    private final Event event;
    private final Optional<Decision> decision;
    private final Optional<Decision> taken;
    private final State after;
    private final Budget had;
    private final Budget left;
    private @Nullable Witness seen;
    private @Nullable Prescription prescription;

    /**
     * A step as it is claimed to have been.
     *
     * @param witness who has seen the life before this
     * @param before the session's state before the event
     * @param event what happened
     * @param decision what was decided, if something failed
     * @param after the session's state after the event; after an end, the next session's
     * @param had what the process had left of its budget
     * @param left what it has left now
     */
    public Step(
            Witness witness,
            State before,
            Event event,
            Optional<Decision> decision,
            State after,
            Budget had,
            Budget left) {
        this.witness = witness;
        this.before = before;
        this.event = event;
        this.decision = decision;
        this.taken = decision.filter(d -> d.kind() != DecisionKind.GIVE_UP);
        this.after = after;
        this.had = had;
        this.left = left;
    }

    /** Asks the machine what it makes of an event. */
    public static Step of(Witness witness, State before, Event event, Budget had) {
        if (event instanceof Event.Failed failed) {
            return of(witness, before, event, before.on(failed.failure(), failed.at(), failed.random(), had), had);
        }
        if (event instanceof Event.Expires expires) {
            return of(witness, before, event, before.expire(expires.failure(), expires.at(), had), had);
        }
        if (event instanceof Event.End end) {
            State next = before.policy().start();
            return new Step(witness, before, event, Optional.empty(), next, had, before.end(end.success(), had));
        }
        State after = event instanceof Event.Ready
                ? before.ready(event.at())
                : event instanceof Event.Begins ? before.since(event.at()) : before.resume(event.at());
        return new Step(witness, before, event, Optional.empty(), after, had, had);
    }

    private static Step of(Witness witness, State before, Event event, Decision decision, Budget had) {
        return new Step(witness, before, event, Optional.of(decision), decision.state(), had, decision.budget());
    }

    /** What the machine makes of another event in place of this one. */
    public Step instead(Event other) {
        return of(witness, before, other, had);
    }

    /** What the machine makes of the next event. */
    public Step next(Event next) {
        return of(seen(), after, next, left);
    }

    /** The witness before this step. */
    public Witness witness() {
        return witness;
    }

    /** The witness after this step. */
    public Witness seen() {
        Witness known = seen;
        if (known == null) {
            known = witness.sees(this);
            seen = known;
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

    /** What was decided, if something failed. */
    public Optional<Decision> decision() {
        return decision;
    }

    /** The session's state after the event; after an end, the next session's. */
    public State after() {
        return after;
    }

    /** What the process had left of its budget before the event. */
    public Budget had() {
        return had;
    }

    /** What it has left after the event. */
    public Budget left() {
        return left;
    }

    /** The policy that the machine is held to. */
    public Policy policy() {
        return witness.policy();
    }

    /** What an episode may cost. */
    Limits limits() {
        return policy().limits();
    }

    /** The decision, if it is not to give up. */
    public Optional<Decision> taken() {
        return taken;
    }

    /** What the policy prescribes for what failed. */
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
        return decision.isPresent() && taken().isEmpty();
    }

    /** What failed, if something did. */
    Optional<Failure> failure() {
        return event instanceof Event.Failed failed ? Optional.of(failed.failure()) : Optional.empty();
    }

    /** Whether this is a failure that begins an episode. */
    boolean isFirst() {
        return event instanceof Event.Failed && witness.isOverAfter(passed());
    }

    /** How much later this is than the step before: 0 if the clock went back, {@code Long.MAX_VALUE} at most. */
    long passed() {
        long difference = event.at() - before.lastMillis();
        return event.at() <= before.lastMillis() ? 0 : difference < 0 ? Long.MAX_VALUE : difference;
    }

    /** The event's time, where going back counts as standing still. */
    long now() {
        return Math.max(before.lastMillis(), event.at());
    }

    /** What happened and what was made of it, in one line. */
    @Override
    public String toString() {
        return Telling.of(this);
    }
}
