package dev.recourse.tools.picture;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Where times are drawn: from 0 at the left end to the longest at the right end, evenly.
 *
 * @param longestMillis the longest time; with 0, all times are at the left end
 * @param left the left end, in percent of the picture's width
 * @param right the right end
 */
public record TimeAxis(long longestMillis, double left, double right) {

    private static final int MOST_TICKS = 4;
    private static final long SECOND = 1_000;
    private static final long MINUTE = 60 * SECOND;
    private static final long HOUR = 60 * MINUTE;
    private static final long DAY = 24 * HOUR;
    /** The distances between ticks that people can add up easily. */
    private static final long[] STEPS = {
        1,
        2,
        5,
        10,
        20,
        50,
        100,
        200,
        500,
        SECOND,
        2 * SECOND,
        5 * SECOND,
        10 * SECOND,
        15 * SECOND,
        30 * SECOND,
        MINUTE,
        2 * MINUTE,
        5 * MINUTE,
        10 * MINUTE,
        15 * MINUTE,
        30 * MINUTE,
        HOUR,
        2 * HOUR,
        3 * HOUR,
        6 * HOUR,
        12 * HOUR,
        DAY,
        2 * DAY,
        5 * DAY,
        10 * DAY,
        20 * DAY,
        50 * DAY,
        100 * DAY,
        500 * DAY
    };

    /** Where a time is, such as {@code 42.50%}. */
    public String at(long millis) {
        return percent(percent(millis));
    }

    /** Where a time is, in percent of the width. */
    public double percent(long millis) {
        return left + (right - left) * share(millis);
    }

    /** Which share of the longest time a time is. */
    public double share(long millis) {
        return longestMillis == 0 ? 0 : (double) millis / longestMillis;
    }

    /** A place, such as {@code 42.50%}. */
    public static String percent(double value) {
        return String.format(Locale.ROOT, "%.2f%%", value);
    }

    /** The times to mark, from 0. */
    public List<Long> ticks() {
        List<Long> ticks = new ArrayList<>();
        long step = step();
        for (long time = 0; time <= longestMillis && ticks.size() <= MOST_TICKS; time += step) {
            ticks.add(time);
        }
        return ticks;
    }

    private long step() {
        for (long step : STEPS) {
            if (longestMillis / step <= MOST_TICKS) {
                return step;
            }
        }
        return longestMillis / MOST_TICKS;
    }

    /**
     * A time as it is written at a tick, in the largest unit of which the ticks are multiples, but at least seconds.
     */
    public String label(long millis) {
        if (millis == 0) {
            return "0";
        }
        long step = step();
        if (step % DAY == 0) {
            return millis / DAY + " d";
        }
        if (step % HOUR == 0) {
            return millis / HOUR + " h";
        }
        if (step % MINUTE == 0) {
            return millis / MINUTE + " min";
        }
        return longestMillis < SECOND ? millis + " ms" : seconds(millis) + " s";
    }

    private static String seconds(long millis) {
        return BigDecimal.valueOf(millis, 3).stripTrailingZeros().toPlainString();
    }
}
