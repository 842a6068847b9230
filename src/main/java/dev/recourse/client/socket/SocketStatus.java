package dev.recourse.client.socket;

/** The status of a reconnecting socket. */
public enum SocketStatus {
    /** The first attempt is in progress, or the first after a resume. */
    CONNECTING,
    CONNECTED,
    /** Something failed; an attempt is in progress or follows. */
    RECOVERING,
    /** The application paused it. */
    PAUSED,
    /**
     * No attempt follows, until the application resumes it, or it comes back by itself; then
     * {@link SocketSnapshot#nextAttempt} says when.
     */
    GIVEN_UP,
    CLOSED
}
