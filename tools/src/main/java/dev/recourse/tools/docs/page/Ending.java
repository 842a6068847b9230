package dev.recourse.tools.docs.page;

import dev.recourse.engine.GiveUpCause;
import java.util.Optional;

/**
 * A way in which a course ends.
 *
 * @param cause why the client gives up
 * @param limit the limit that ends it, in words, such as {@code the limit of 15 min for an episode}
 * @param at when: the earliest and the latest time since the first failure
 * @param rarelyBefore the time before which less than one client in a billion gives up, where that is much later than
 *     the earliest
 * @param rests whether a new episode begins by itself after a rest
 */
public record Ending(GiveUpCause cause, String limit, Band at, Optional<Long> rarelyBefore, boolean rests) {}
