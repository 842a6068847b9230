package dev.recourse.client;

/** Where a reconnecting socket stands. */
public enum SocketStatus {
    /** The first attempt is under way, or the first after a pause or a resume. */
    CONNECTING,
    /** It is connected. */
    CONNECTED,
    /** Something failed; an attempt is under way or follows. */
    RECOVERING,
    /** It was told to wait, until it is resumed. */
    PAUSED,
    /** It stopped for good, unless it is resumed. */
    GIVEN_UP,
    /** It was closed. */
    CLOSED
}
