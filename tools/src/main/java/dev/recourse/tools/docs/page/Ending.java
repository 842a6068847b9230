package dev.recourse.tools.docs.page;

import dev.recourse.engine.GiveUpCause;
import java.util.Optional;

/**
 * A way in which a course ends.
 *
 * @param cause why the client gives up
 * @param limit the limit that ends it, in words, such as {@code at most 15 minutes for an episode}; may be empty
 * @param limitMillis the same in milliseconds, if it is a time
 * @param at when: the earliest and the latest time since the first failure
 * @param isRare whether fewer than one client in a million end so
 * @param rests whether a new episode begins by itself after a rest
 */
public record Ending(
        GiveUpCause cause, String limit, Optional<Long> limitMillis, Band at, boolean isRare, boolean rests) {}
