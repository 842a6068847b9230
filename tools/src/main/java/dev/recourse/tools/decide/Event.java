package dev.recourse.tools.decide;

import dev.recourse.engine.Failure;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * One line of input.
 *
 * @param type what happened
 * @param session which session it happened to
 * @param at when, in milliseconds, monotonic per session
 * @param failure what failed, for {@link Type#FAILED}
 * @param random the number to draw with, if the line fixes it
 * @param success whether an {@link Type#END} was a good one, if the line says so
 */
record Event(
        Type type,
        String session,
        long at,
        Optional<Failure> failure,
        OptionalDouble random,
        Optional<Boolean> success) {

    enum Type {
        FAILED,
        READY,
        END,
        RESUME
    }
}
