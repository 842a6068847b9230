package dev.recourse.testkit.laws;

import dev.recourse.engine.Failure;
import dev.recourse.engine.Policy;
import dev.recourse.engine.SessionStatus;
import java.util.Optional;

/**
 * A model of a session, updated from events and decisions by the contract alone, without looking into the machine. Laws
 * compare the machine with it. Immutable.
 */
public final class SessionModel {

    private final WorstCases worstCases;
    private final SessionStatus status;
    private final long ready;
    private final Episode episode;
    private final Optional<Failure> last;

    private SessionModel(
            WorstCases worstCases, SessionStatus status, long ready, Episode episode, Optional<Failure> last) {
        this.worstCases = worstCases;
        this.status = status;
        this.ready = ready;
        this.episode = episode;
        this.last = last;
    }

    /** The model of a new session under a policy. */
    public static SessionModel of(Policy policy) {
        return new SessionModel(new WorstCases(policy), SessionStatus.HEALTHY, 0, Episode.NONE, Optional.empty());
    }

    /** The policy under test. */
    public Policy policy() {
        return worstCases.policy();
    }

    WorstCases worstCases() {
        return worstCases;
    }

    /** The session's status. */
    SessionStatus status() {
        return status;
    }

    /** The current episode, also after a give-up; an empty one if there is none. */
    Episode episode() {
        return episode;
    }

    /** The last failure in this session. */
    Optional<Failure> last() {
        return last;
    }

    /** Whether there is an episode that has not ended in a give-up. */
    boolean isInEpisode() {
        return status == SessionStatus.RECOVERING || status == SessionStatus.PROBATION;
    }

    /** Whether a failure after this time would begin a new episode: there is none, or it has settled. */
    boolean isOverAfter(long passed) {
        return status == SessionStatus.HEALTHY
                || (status == SessionStatus.PROBATION
                        && sum(ready, passed) >= policy().limits().settle().toMillis());
    }

    /** The model after one more event. */
    SessionModel after(Observation seen) {
        Event event = seen.event();
        if (event instanceof Event.End) {
            return healthy(Optional.empty());
        }
        SessionModel later = later(seen.sincePrevious());
        if (event instanceof Event.Ready) {
            return status == SessionStatus.RECOVERING ? later.withStatus(SessionStatus.PROBATION, 0) : later;
        }
        if (event instanceof Event.Resume) {
            return status == SessionStatus.GIVEN_UP ? healthy(last) : later;
        }
        if (event instanceof Event.Wake) {
            return isInEpisode() ? later.withEpisode(later.episode.woken()) : later;
        }
        if (status == SessionStatus.GIVEN_UP) {
            return later;
        }
        if (event instanceof Event.Expire) {
            return later.withStatus(SessionStatus.GIVEN_UP, 0);
        }
        boolean settled = status == SessionStatus.PROBATION && isOverAfter(seen.sincePrevious());
        Episode before = settled ? Episode.NONE : later.episode;
        return seen.step()
                .map(step -> new SessionModel(
                        worstCases, SessionStatus.RECOVERING, 0, before.plus(step, seen), seen.failure()))
                .orElseGet(() -> new SessionModel(worstCases, SessionStatus.GIVEN_UP, 0, before, seen.failure()));
    }

    private SessionModel healthy(Optional<Failure> remembered) {
        return new SessionModel(worstCases, SessionStatus.HEALTHY, 0, Episode.NONE, remembered);
    }

    private SessionModel later(long passed) {
        Episode then = status == SessionStatus.HEALTHY ? episode : episode.later(passed);
        return new SessionModel(worstCases, status, sum(ready, passed), then, last);
    }

    private SessionModel withEpisode(Episode next) {
        return new SessionModel(worstCases, status, ready, next, last);
    }

    private SessionModel withStatus(SessionStatus newStatus, long readyFor) {
        return new SessionModel(worstCases, newStatus, readyFor, episode, last);
    }

    private static long sum(long a, long b) {
        long sum = a + b;
        return sum < 0 ? Long.MAX_VALUE : sum;
    }
}
