package dev.recourse.testkit.laws;

import dev.recourse.engine.Failure;
import dev.recourse.engine.Policy;
import dev.recourse.engine.SessionStatus;
import java.util.Optional;

/**
 * Somebody who sees the events and the decisions of a session's life, but not into the machine, and keeps books by the
 * contract alone: what the laws hold the machine to. Immutable.
 */
public final class Witness {

    private final Promises promises;
    private final SessionStatus status;
    private final long ready;
    private final Episode episode;
    private final Optional<Failure> last;
    private final boolean begun;

    private Witness(Promises promises, SessionStatus status, long ready, Episode episode, Optional<Failure> last) {
        this(promises, status, ready, episode, last, status != SessionStatus.HEALTHY);
    }

    private Witness(
            Promises promises,
            SessionStatus status,
            long ready,
            Episode episode,
            Optional<Failure> last,
            boolean begun) {
        this.promises = promises;
        this.status = status;
        this.ready = ready;
        this.episode = episode;
        this.last = last;
        this.begun = begun;
    }

    /** A witness who has seen nothing of a session under this policy. */
    public static Witness under(Policy policy) {
        return new Witness(new Promises(policy), SessionStatus.HEALTHY, 0, Episode.NONE, Optional.empty());
    }

    /** The policy that the session is held to. */
    public Policy policy() {
        return promises.policy();
    }

    Promises promises() {
        return promises;
    }

    /** Where the session stands by the contract. */
    SessionStatus status() {
        return status;
    }

    /** The episode that goes on, or was given up; an empty one if none is. */
    Episode episode() {
        return episode;
    }

    /** What failed last in this session. */
    Optional<Failure> last() {
        return last;
    }

    /** Whether a failure so much later finds no episode going on, or one that has settled. */
    boolean isOverAfter(long passed) {
        return status == SessionStatus.HEALTHY
                || (status == SessionStatus.PROBATION
                        && sum(ready, passed) >= policy().limits().settle().toMillis());
    }

    /** The same witness after one more step. */
    Witness sees(Step step) {
        Event event = step.event();
        if (event instanceof Event.End) {
            return healthy(Optional.empty());
        }
        Witness later = later(step.passed());
        if (event instanceof Event.Ready) {
            return status == SessionStatus.RECOVERING ? later.with(SessionStatus.PROBATION, 0) : later;
        }
        if (event instanceof Event.Resume) {
            return status == SessionStatus.GIVEN_UP ? healthy(last) : later;
        }
        if (event instanceof Event.Begins) {
            return status == SessionStatus.HEALTHY ? begun(step.now(), event.at()) : this;
        }
        if (status == SessionStatus.GIVEN_UP) {
            return later;
        }
        if (event instanceof Event.Expires) {
            return later.with(SessionStatus.GIVEN_UP, 0);
        }
        boolean settled = status == SessionStatus.PROBATION && isOverAfter(step.passed());
        Episode before = settled ? Episode.NONE : later.episode;
        return step.taken()
                .map(taken ->
                        new Witness(promises, SessionStatus.RECOVERING, 0, before.plus(taken, step), step.failure()))
                .orElseGet(() -> new Witness(promises, SessionStatus.GIVEN_UP, 0, before, step.failure()));
    }

    private Witness healthy(Optional<Failure> remembered) {
        return new Witness(promises, SessionStatus.HEALTHY, 0, Episode.NONE, remembered);
    }

    private Witness later(long passed) {
        Episode then = begun ? episode.later(passed) : episode;
        return new Witness(promises, status, sum(ready, passed), then, last, begun);
    }

    /** An episode that is yet to come, its time counted from here. */
    private Witness begun(long now, long from) {
        long passed = now - Math.max(Long.MIN_VALUE + 1, from);
        Episode counted = Episode.NONE.later(passed < 0 ? Long.MAX_VALUE : passed);
        return new Witness(promises, status, 0, counted, last, true);
    }

    private Witness with(SessionStatus other, long since) {
        return new Witness(promises, other, since, episode, last);
    }

    private static long sum(long a, long b) {
        long sum = a + b;
        return sum < 0 ? Long.MAX_VALUE : sum;
    }
}
