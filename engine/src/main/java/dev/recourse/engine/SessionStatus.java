package dev.recourse.engine;

/** Where a session stands. */
public enum SessionStatus {
    /** Nothing has failed since the session began, settled or was resumed. */
    HEALTHY,
    /** An episode is going on, and the last thing seen was a failure. */
    RECOVERING,
    /** An episode is going on, and the connection is ready, but has not lasted long enough to end it. */
    PROBATION,
    /** The machine gave up. Only a {@code resume} leads out. */
    GIVEN_UP
}
