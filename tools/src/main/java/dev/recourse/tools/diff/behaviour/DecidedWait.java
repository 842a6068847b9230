package dev.recourse.tools.diff.behaviour;

import dev.recourse.engine.Decision;
import dev.recourse.engine.Step;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;

/** What a random wait can be, so that one draw is not taken for a fixed wait. */
public final class DecidedWait {

    /** The member for the shortest wait, in milliseconds. */
    public static final String SHORTEST = "shortestDelayMs";

    /** The member for the longest wait, in milliseconds. */
    public static final String LONGEST = "longestDelayMs";

    /** The member for the random number, from 0 to 1, where the bounds of both waits are the same. */
    public static final String DRAW = "draw";

    private DecidedWait() {}

    /** The witness, with the bounds of the waits that end this course. */
    static Witness explained(Witness witness, Course course) {
        Map<String, Object> before = bounds(course, 0);
        Map<String, Object> after = bounds(course, 1);
        if (!before.isEmpty() && before.equals(after) && millis(course, 0) != millis(course, 1)) {
            Map<String, Object> draw = Map.of(DRAW, course.event().random());
            before = draw;
            after = draw;
        }
        return new Witness(witness.events(), with(before, witness.before()), with(after, witness.after()));
    }

    private static Map<String, Object> with(Map<String, Object> bounds, Map<String, Object> decision) {
        Map<String, Object> all = new LinkedHashMap<>(decision);
        all.putAll(bounds);
        return all;
    }

    /** The bounds of the last wait of this machine; empty if it is fixed or there is none. */
    private static Map<String, Object> bounds(Course course, int machine) {
        if (!(course.decision(machine) instanceof Step)) {
            return Map.of();
        }
        long least = course.drawn(0).map(drawn -> millis(drawn, machine)).orElse(-1L);
        long most = course.drawn(1).map(drawn -> millis(drawn, machine)).orElse(-1L);
        long[] waits = LongStream.of(least, most, millis(course, machine))
                .filter(wait -> wait >= 0)
                .toArray();
        long shortest = LongStream.of(waits).min().orElse(0);
        long longest = LongStream.of(waits).max().orElse(0);
        if (most >= 0 && shortest == longest) {
            return Map.of();
        }
        Map<String, Object> bounds = new LinkedHashMap<>();
        bounds.put(SHORTEST, shortest);
        if (most >= 0) {
            bounds.put(LONGEST, longest);
        }
        return bounds;
    }

    /** How long the machine waits; -1 if it does not go on. */
    private static long millis(Course course, int machine) {
        @Nullable Decision decision = course.decision(machine);
        return decision instanceof Step step ? step.delayMillis() : -1;
    }
}
