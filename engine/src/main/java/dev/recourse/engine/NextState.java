package dev.recourse.engine;

import org.jspecify.annotations.Nullable;

/** The state after a decision. */
final class NextState {

    private NextState() {}

    static State afterStep(
            State episode,
            long time,
            CompiledRemedy remedy,
            @Nullable RedirectTarget target,
            boolean restarts,
            long backoff,
            int delay) {
        long packed = PackedEpisode.withPrice(PackedEpisode.plusOne(episode.packed(), remedy.countShift), remedy.price);
        packed = PackedEpisode.after(packed, Transition.Event.STEP);
        long counters = episode.counters();
        EpisodeMemory memory = episode.memory();
        CounterLayout.Counter own = remedy.limitCounter;
        if (own != null) {
            int count = episode.countOf(own) + 1;
            counters = own.inState(counters, count);
            memory = own.inMemory(memory, count);
        }
        CounterLayout.Counter used = remedy.backoffCounter;
        if (used != null) {
            int count = restarts ? 0 : episode.countOf(used) + 1;
            counters = used.inState(counters, count);
            memory = used.inMemory(memory, count);
        }
        if (target != null) {
            memory = memory.withTarget(target);
        }
        if (remedy.previousSlot != CompiledRemedy.NONE) {
            memory = restarts
                    ? memory.withoutPrevious(remedy.previousSlot)
                    : memory.withPrevious(remedy.previousSlot, backoff);
        }
        return new State(episode.policy(), memory, packed, counters, began(episode, time), State.NEVER, time, delay);
    }

    static State afterGiveUp(State episode, long time, GiveUpCause cause) {
        long packed = PackedEpisode.after(episode.packed(), Transition.Event.GIVE_UP);
        if (cause != GiveUpCause.GIVEN_UP) {
            packed = PackedEpisode.withCause(packed, cause);
        }
        return new State(
                episode.policy(),
                episode.memory(),
                packed,
                episode.counters(),
                began(episode, time),
                State.NEVER,
                time,
                0);
    }

    /** In the same episode, with its backoffs as at its beginning. */
    static State afterWake(State episode, long time) {
        long counters = episode.counters();
        EpisodeMemory memory = episode.memory().withoutPrevious();
        for (CounterLayout.Counter used : episode.policy().compiled().backoffCounters()) {
            counters = used.inState(counters, 0);
            memory = used.inMemory(memory, 0);
        }
        return new State(
                episode.policy(), memory, episode.packed(), counters, episode.began(), episode.readyAt(), time, (int)
                        episode.delayMillis());
    }

    private static long began(State episode, long time) {
        return episode.began() == State.NEVER ? time : episode.began();
    }
}
