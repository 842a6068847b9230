package dev.recourse.engine;

import java.time.Instant;

/**
 * Points on the wall clock as milliseconds since 1970, and the days of the calendar (ISO 8601) that they are on. An
 * {@link Instant} would bring the whole library of dates into a browser.
 */
final class WallClock {

    /** The time is not known. */
    static final long UNKNOWN = Long.MIN_VALUE;

    static final long DAY_SECONDS = 86_400;

    private static final int[] DAYS_BEFORE_MONTH = {0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334, 365};
    private static final int FEBRUARY = 2;
    private static final int YEAR_DAYS = 365;

    /** The days from the first of January of the year 0 to that of 1970. */
    private static final long DAYS_TO_1970 = 719_528;

    /** Days of 400 years, after which leap years repeat. */
    private static final long CYCLE_DAYS = 146_097;

    private static final int CYCLE_YEARS = 400;

    private WallClock() {}

    /** The time in milliseconds, rounded down; the nearest time that a {@code long} can hold. */
    static long of(Instant instant) {
        long limit = Long.MAX_VALUE / Millis.SECOND;
        if (instant.getEpochSecond() >= limit) {
            return Long.MAX_VALUE;
        }
        return instant.getEpochSecond() <= -limit ? -Long.MAX_VALUE : instant.toEpochMilli();
    }

    /** How many days a month has, from 1 to 12. */
    static int daysIn(int year, int month) {
        int days = DAYS_BEFORE_MONTH[month] - DAYS_BEFORE_MONTH[month - 1];
        return month == FEBRUARY && isLeap(year) ? days + 1 : days;
    }

    /** The days from 1970 to this date, whose year is at least 0. */
    static long epochDay(int year, int month, int day) {
        int leapDay = month > FEBRUARY && isLeap(year) ? 1 : 0;
        return startOf(year) + DAYS_BEFORE_MONTH[month - 1] + leapDay + day - 1;
    }

    /** The year of a time, at least 0. */
    static int year(long millis) {
        long days = Math.max(0, Math.floorDiv(millis, DAY_SECONDS * Millis.SECOND) + DAYS_TO_1970);
        long year = days / CYCLE_DAYS * CYCLE_YEARS + days % CYCLE_DAYS / YEAR_DAYS;
        while (startOf(year) + DAYS_TO_1970 > days) {
            year--;
        }
        return (int) Math.min(year, Integer.MAX_VALUE);
    }

    private static long startOf(long year) {
        long before = year - 1;
        long leapYears = year == 0 ? 0 : before / 4 - before / 100 + before / CYCLE_YEARS + 1;
        return year * YEAR_DAYS + leapYears - DAYS_TO_1970;
    }

    private static boolean isLeap(long year) {
        return year % 4 == 0 && (year % 100 != 0 || year % CYCLE_YEARS == 0);
    }
}
