package dev.recourse.tools.diff.behaviour;

/** In which way decisions differ. A change can have several. */
public enum Direction {
    /** Gives up where it went on before. */
    FEWER_RECOVERIES,
    /** Goes on where it gave up before: more load on the server. */
    MORE_RECOVERIES,
    /** Waits longer. */
    LONGER_WAITS,
    /** Waits less: more load on the server. */
    SHORTER_WAITS,
    /** Goes on in another way: retries, refreshes or redirects where it did something else before. */
    OTHER_RECOVERY,
    /** Redirects to another target. */
    OTHER_TARGET,
    /** A new episode begins by itself, or sooner, where it did not before: more load on the server. */
    SOONER_RETURN,
    /** A new episode does not begin by itself any more, or later. */
    LATER_RETURN,
    /** A refresh obtains something else. */
    OTHER_REFRESH,
    /** The request has a new idempotency key, or keeps its old one, where it did not before. */
    OTHER_KEY,
    /** Gives up as before, with another cause or another advice on how long to wait. */
    OTHER_ADVICE,
    /** What was not a failure is one now, or cannot be read any more, or the other way round. */
    OTHER_READING
}
