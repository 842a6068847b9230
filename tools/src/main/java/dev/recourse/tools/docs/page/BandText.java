package dev.recourse.tools.docs.page;

import java.math.BigDecimal;

/**
 * Ranges of times in words. Each time is in its own unit, whatever it stands beside: in seconds below two minutes, in
 * minutes and seconds below an hour, else with hours. Where both ends have the same unit, it is said once.
 */
final class BandText {

    private static final long SECOND = 1_000;
    private static final long MINUTE = 60 * SECOND;
    private static final long CLOCK = 2 * MINUTE;
    private static final long HOUR = 60 * MINUTE;
    private static final int MILLIS_DIGITS = 3;

    private BandText() {}

    static String of(Band band, String and) {
        if (band.max() == 0) {
            return "at once";
        }
        if ((band.min() < CLOCK && band.max() >= CLOCK) || (band.min() < HOUR && band.max() >= HOUR)) {
            return one(band.min()) + and + one(band.max());
        }
        String least = number(band.min(), band.max());
        String most = number(band.max(), band.max());
        return (band.isOne() || least.equals(most) ? most : least + and + most) + unit(band.max());
    }

    private static String one(long millis) {
        return millis == 0 ? "0 s" : number(millis, millis) + unit(millis);
    }

    private static String unit(long longest) {
        if (longest < SECOND) {
            return " ms";
        }
        if (longest < CLOCK) {
            return " s";
        }
        return longest < HOUR ? " minutes" : longest / SECOND == HOUR / SECOND ? " hour" : " hours";
    }

    private static String number(long millis, long longest) {
        if (longest < SECOND) {
            return Long.toString(millis);
        }
        if (longest < CLOCK) {
            return BigDecimal.valueOf(millis, MILLIS_DIGITS)
                    .stripTrailingZeros()
                    .toPlainString();
        }
        long seconds = millis / SECOND;
        return longest < HOUR ? sixtieths(seconds) : hours(seconds);
    }

    /** {@code 12:30}, or {@code 15} if nothing is left over. */
    private static String sixtieths(long number) {
        return number % 60 == 0 ? Long.toString(number / 60) : number / 60 + ":" + twoDigits(number % 60);
    }

    private static String hours(long seconds) {
        String hours = sixtieths(seconds / 60);
        return seconds % 60 == 0
                ? hours
                : seconds / 3_600 + ":" + twoDigits(seconds / 60 % 60) + ":" + twoDigits(seconds % 60);
    }

    private static String twoDigits(long number) {
        return number < 10 ? "0" + number : Long.toString(number);
    }
}
