package dev.recourse.engine;

import org.jspecify.annotations.Nullable;

/** The episode that a failure at a certain time belongs to: the one going on, or a fresh one. */
final class Episode {

    private final State before;
    private final long time;
    private final boolean fresh;

    private Episode(State before, long time, boolean fresh) {
        this.before = before;
        this.time = time;
        this.fresh = fresh;
    }

    static Episode at(State before, long now) {
        long time = Math.max(before.lastMillis(), now);
        return new Episode(before, time, before.status() == Status.HEALTHY || before.isSettledAt(time));
    }

    boolean isFresh() {
        return fresh;
    }

    Limits limits() {
        return before.policy().limits();
    }

    long elapsed() {
        return fresh ? 0 : Millis.between(before.began(), time);
    }

    int count(Kind kind) {
        return fresh ? 0 : before.count(kind);
    }

    int steps() {
        return fresh ? 0 : before.steps();
    }

    int count(int slot) {
        return fresh ? 0 : before.countOf(slot);
    }

    boolean saw(Target target) {
        return !fresh && before.trail().saw(target);
    }

    long previous(int slot, long base) {
        return fresh ? base : before.trail().previous(slot, base);
    }

    /** The state after a step of this rule. */
    State step(Rule rule, @Nullable Target target, boolean restarts, long backoff, int delay) {
        long totals = fresh ? 0 : before.totals();
        totals = Totals.withPrice(Totals.plusOne(totals, rule.kind), rule.price);
        totals = Totals.withStatus(totals, Transition.next(before.status(), Signal.STEP));
        Counting counting = new Counting(before.policy().counters(), fresh ? 0 : before.counters(), trail());
        if (rule.limitSlot != Rule.NONE) {
            counting.increment(rule.limitSlot);
        }
        if (rule.backoffSlot != Rule.NONE && restarts) {
            counting.clear(rule.backoffSlot);
        } else if (rule.backoffSlot != Rule.NONE) {
            counting.increment(rule.backoffSlot);
        }
        Trail trail = counting.trail();
        if (target != null) {
            trail = trail.plus(target);
        }
        if (rule.previousSlot != Rule.NONE) {
            trail = restarts ? trail.forgetting(rule.previousSlot) : trail.remembering(rule.previousSlot, backoff);
        }
        return new State(before.policy(), trail, totals, counting.first(), began(), Long.MIN_VALUE, time, delay);
    }

    /** The give-up, with the state after it. */
    GiveUp giveUp(Failure failure, Cause cause, long advisory, Budget budget) {
        return new GiveUp(stopped(cause), failure, cause, advisory, budget);
    }

    private State stopped(Cause cause) {
        Status status = Transition.next(before.status(), Signal.STOP);
        long totals = Totals.withStatus(fresh ? 0 : before.totals(), status);
        if (cause != Cause.GIVEN_UP) {
            totals = Totals.withCause(totals, cause);
        }
        long counters = fresh ? 0 : before.counters();
        return new State(before.policy(), trail(), totals, counters, began(), Long.MIN_VALUE, time, 0);
    }

    private Trail trail() {
        return fresh ? Trail.EMPTY : before.trail();
    }

    private long began() {
        return fresh ? time : before.began();
    }
}
