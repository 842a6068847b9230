package dev.recourse.bench.peer;

import java.time.Duration;

/**
 * Another library's decision. All have the same settings, as far as they have them: 60 retries after one attempt, from
 * 1 s to 60 s, doubled each time, with jitter.
 */
public interface Peer {

    /** Instead of a delay: no retry. */
    long GIVE_UP = -1;

    int ATTEMPTS = 61;
    Duration FIRST = Duration.ofSeconds(1);
    Duration LONGEST = Duration.ofSeconds(60);

    /**
     * The delay before the next attempt, in milliseconds, or {@link #GIVE_UP}, after which a new session has begun.
     *
     * @param failure what the last attempt of the session threw
     */
    long on(FailedCall failure);
}
