package dev.recourse.tools.simulate.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The numbers at an axis, from 0 on: multiples of 1, 2 or 5 times a power of ten. */
final class Ticks {

    private static final int MOST = 4;
    private static final long[] FIRST = {1, 2, 5};
    private static final double THOUSAND = 1e3;
    private static final double MILLION = 1e6;
    /** Smaller numbers are written in full. */
    private static final double SHORT = 1e4;

    private Ticks() {}

    /** The numbers up to the end of an axis. */
    static List<Long> upTo(double highest) {
        long step = step(highest);
        List<Long> ticks = new ArrayList<>();
        for (long tick = 0; tick <= highest; tick += step) {
            ticks.add(tick);
        }
        return ticks;
    }

    private static long step(double highest) {
        for (long power = 1; ; power *= 10) {
            for (long first : FIRST) {
                if (highest / (first * power) <= MOST) {
                    return first * power;
                }
            }
        }
    }

    /** A number as it is written at an axis, such as {@code 5,000}, {@code 200k} or {@code 1.5M}. */
    static String label(long number) {
        if (number < SHORT) {
            return Numbers.count(number);
        }
        boolean isLarge = number >= MILLION;
        String digits = String.format(Locale.ROOT, "%.1f", number / (isLarge ? MILLION : THOUSAND));
        String whole = digits.endsWith(".0") ? digits.substring(0, digits.length() - 2) : digits;
        return whole + (isLarge ? 'M' : 'k');
    }
}
