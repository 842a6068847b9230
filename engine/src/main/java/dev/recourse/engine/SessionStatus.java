package dev.recourse.engine;

/** The states of a session. */
public enum SessionStatus {
    /** Nothing has failed since the session began, settled or was resumed. */
    HEALTHY,
    /** In an episode; the last event was a failure. */
    RECOVERING,
    /** In an episode; the connection is ready, but has not lasted long enough to end it. */
    PROBATION,
    /** The machine gave up. Only a {@code resume} changes that. */
    GIVEN_UP
}
