package dev.recourse.tools.diff.behaviour;

import java.time.Duration;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * A changed rule that makes the machine decide differently, and the events that show it.
 *
 * @param part the part of the policy
 * @param subject what was changed, such as {@code limits.retries}, {@code backoffs.transient} or {@code close/4006
 *     remedy}
 * @param before the rule in the old catalog; empty if it had none
 * @param after the rule in the new catalog; empty if it has none
 * @param errors the errors whose decisions differ, such as {@code close/4006 RATE_LIMIT}
 * @param witness the smallest list of events that shows it
 * @param directions in which ways decisions differ
 * @param addedWait the most by which a wait that was seen became longer; zero if none did
 */
public record PolicyChange(
        Part part,
        String subject,
        String before,
        String after,
        List<String> errors,
        Witness witness,
        Set<Direction> directions,
        Duration addedWait) {

    public PolicyChange {
        errors = List.copyOf(errors);
        directions = directions.isEmpty() ? Set.of() : Collections.unmodifiableSet(EnumSet.copyOf(directions));
    }
}
