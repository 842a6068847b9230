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
        long packed = PackedEpisode.withPrice(PackedEpisode.plusOne(episode.packed(), remedy.kind), remedy.price);
        packed = PackedEpisode.withStatus(packed, Transition.next(episode.status(), Transition.Event.STEP));
        Counts counts = new Counts(episode.counters(), episode.memory());
        if (remedy.limitCounter != null) {
            counts = counts.plusOne(remedy.limitCounter);
        }
        if (remedy.backoffCounter != null) {
            counts = restarts ? counts.with(remedy.backoffCounter, 0) : counts.plusOne(remedy.backoffCounter);
        }
        EpisodeMemory memory = counts.memory();
        if (target != null) {
            memory = memory.withTarget(target);
        }
        if (remedy.previousSlot != CompiledRemedy.NONE) {
            memory = restarts
                    ? memory.withoutPrevious(remedy.previousSlot)
                    : memory.withPrevious(remedy.previousSlot, backoff);
        }
        return new State(
                episode.policy(), memory, packed, counts.first(), began(episode, time), State.NEVER, time, delay);
    }

    static State afterGiveUp(State episode, long time, GiveUpCause cause) {
        long packed =
                PackedEpisode.withStatus(episode.packed(), Transition.next(episode.status(), Transition.Event.GIVE_UP));
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

    private static long began(State episode, long time) {
        return episode.began() == State.NEVER ? time : episode.began();
    }
}
