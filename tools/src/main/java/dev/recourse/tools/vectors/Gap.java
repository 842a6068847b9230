package dev.recourse.tools.vectors;

import dev.recourse.engine.Limits;
import dev.recourse.engine.State;

/** How much time passes before an event of a session. */
enum Gap {
    /** As long as a client waits, and sometimes a little longer. */
    AS_DECIDED,
    /** Until the connection has been ready for as long as an episode needs to settle, or nearly so. */
    UNTIL_SETTLED,
    /** Until the time limit of the episode, or nearly so. */
    UNTIL_THE_LIMIT,
    /** Anything, backwards too. */
    ANY;

    /** The largest whole number of a double that is not also the double of another one; so for negative ones. */
    static final long LAST = (1L << 53) - 1;

    private static final long EXTREME = 9_000_000_000_000_000L;
    private static final long THIS_YEAR = 1_772_712_000_000L;

    /** The time of the next event, in milliseconds. */
    long next(Course course, Draw draw) {
        State state = course.state();
        Limits limits = state.policy().limits();
        long edge = draw.pick(-1L, 0L, 1L);
        long time = switch (this) {
            case AS_DECIDED -> course.at() + state.delayMillis() + (draw.oneIn(3) ? draw.below(500) : 0);
            case UNTIL_SETTLED -> course.readyAt() + limits.settle().toMillis() + edge;
            case UNTIL_THE_LIMIT ->
                course.at()
                        + Math.max(
                                0,
                                limits.elapsed().toMillis()
                                        - state.elapsedMillis()
                                        - draw.below(2) * state.delayMillis())
                        + edge;
            case ANY ->
                draw.pick(
                        -LAST,
                        -EXTREME,
                        -1L,
                        0L,
                        1L,
                        THIS_YEAR,
                        EXTREME,
                        LAST,
                        course.at(),
                        course.at() - 1,
                        course.at() - 1_000_000,
                        course.at() + 1,
                        course.at() + 10_000,
                        course.at() + EXTREME);
        };
        return Math.max(-LAST, Math.min(LAST, time));
    }
}
