package dev.recourse.engine;

import org.jspecify.annotations.Nullable;

/** The state that follows a decision about a failure. */
final class Successor {

    private Successor() {}

    /** After a step of this rule. */
    static State step(
            State episode, long time, Rule rule, @Nullable Target target, boolean restarts, long backoff, int delay) {
        long totals = Totals.withPrice(Totals.plusOne(episode.totals(), rule.kind), rule.price);
        totals = Totals.withStatus(totals, Transition.next(episode.status(), Signal.STEP));
        Counting counting = new Counting(episode.policy().counters(), episode.counters(), episode.trail());
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
        return new State(
                episode.policy(), trail, totals, counting.first(), began(episode, time), Long.MIN_VALUE, time, delay);
    }

    /** After giving up for this cause. */
    static State stop(State episode, long time, Cause cause) {
        long totals = Totals.withStatus(episode.totals(), Transition.next(episode.status(), Signal.STOP));
        if (cause != Cause.GIVEN_UP) {
            totals = Totals.withCause(totals, cause);
        }
        return new State(
                episode.policy(),
                episode.trail(),
                totals,
                episode.counters(),
                began(episode, time),
                Long.MIN_VALUE,
                time,
                0);
    }

    private static long began(State episode, long time) {
        return episode.began() == Long.MIN_VALUE ? time : episode.began();
    }
}
