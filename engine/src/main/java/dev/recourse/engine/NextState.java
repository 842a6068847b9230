package dev.recourse.engine;

import org.jspecify.annotations.Nullable;

/** The state that follows a decision about a failure. */
final class NextState {

    private NextState() {}

    /** After a step of this rule. */
    static State step(
            State episode,
            long time,
            CompiledRemedy rule,
            @Nullable RedirectTarget target,
            boolean restarts,
            long backoff,
            int delay) {
        long totals = PackedEpisode.withPrice(PackedEpisode.plusOne(episode.totals(), rule.kind), rule.price);
        totals = PackedEpisode.withStatus(totals, Transition.next(episode.status(), Signal.STEP));
        CounterEdit counting = new CounterEdit(episode.policy().counters(), episode.counters(), episode.trail());
        if (rule.limitSlot != CompiledRemedy.NONE) {
            counting.increment(rule.limitSlot);
        }
        if (rule.backoffSlot != CompiledRemedy.NONE && restarts) {
            counting.clear(rule.backoffSlot);
        } else if (rule.backoffSlot != CompiledRemedy.NONE) {
            counting.increment(rule.backoffSlot);
        }
        EpisodeMemory trail = counting.trail();
        if (target != null) {
            trail = trail.plus(target);
        }
        if (rule.previousSlot != CompiledRemedy.NONE) {
            trail = restarts ? trail.forgetting(rule.previousSlot) : trail.remembering(rule.previousSlot, backoff);
        }
        return new State(
                episode.policy(), trail, totals, counting.first(), began(episode, time), Long.MIN_VALUE, time, delay);
    }

    /** After giving up for this cause. */
    static State stop(State episode, long time, GiveUpCause cause) {
        long totals = PackedEpisode.withStatus(episode.totals(), Transition.next(episode.status(), Signal.STOP));
        if (cause != GiveUpCause.GIVEN_UP) {
            totals = PackedEpisode.withCause(totals, cause);
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
