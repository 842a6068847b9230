package dev.recourse.tools.docs.page;

import java.math.BigDecimal;

/** Ranges of times in words. Both ends have the same unit, unless they are far apart. */
final class BandText {

    private static final long SECOND = 1_000;
    private static final long MINUTE = 60 * SECOND;
    private static final long HOUR = 60 * MINUTE;
    private static final int MILLIS_DIGITS = 3;

    private BandText() {}

    static String of(Band band, String and) {
        if (band.max() == 0) {
            return "at once";
        }
        if ((band.min() < MINUTE && band.max() >= 2 * MINUTE) || (band.min() < HOUR && band.max() >= HOUR)) {
            return of(new Band(band.min(), band.min()), and) + and + of(new Band(band.max(), band.max()), and);
        }
        String least = number(band.min(), band.max());
        String most = number(band.max(), band.max());
        return (band.isOne() || least.equals(most) ? most : least + and + most) + unit(band.max());
    }

    private static String unit(long longest) {
        if (longest < SECOND) {
            return " ms";
        }
        if (longest < 2 * MINUTE) {
            return " s";
        }
        return longest < HOUR ? " minutes" : longest / SECOND == HOUR / SECOND ? " hour" : " hours";
    }

    private static String number(long millis, long longest) {
        if (longest < SECOND) {
            return Long.toString(millis);
        }
        if (longest < 2 * MINUTE) {
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
