package dev.recourse.tools.event;

import dev.recourse.engine.Failure;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * An event of a session, read from one line of input.
 *
 * @param type what happened
 * @param session the session's name
 * @param at the time in milliseconds, monotonic per session
 * @param failure present for {@link Type#FAILED}
 * @param random the random number, if the line gives it
 * @param success whether an {@link Type#END} was a success
 */
public record SessionEvent(
        Type type, String session, long at, Optional<Failure> failure, OptionalDouble random, boolean success) {

    /** What can happen to a session. */
    public enum Type {
        FAILED,
        READY,
        END,
        RESUME,
        WAKE
    }
}
