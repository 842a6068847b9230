package dev.recourse.engine;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * Reads a {@code Retry-After} header field (RFC 9110, section 10.2.3) into a hint.
 *
 * <p>Any text may be passed. Delays may have decimals ({@code 299.997}), as some services send them, and are rounded up
 * to the millisecond. Of several values with commas between them, the first that can be read counts: {@code soon, 90}
 * is 90 seconds. A negative delay or a date in the past gives zero; a delay too large for a {@code long} of
 * milliseconds gives {@link Long#MAX_VALUE} milliseconds; if nothing can be read, there is no hint.
 */
public final class RetryAfter {

    private static final int MILLIS = 1_000;

    /** The last second since 1970 whose milliseconds fit a {@code long}. */
    private static final long UNREADABLE = -1;

    private RetryAfter() {}

    /** Reads delay-seconds. A date gives no hint, because it is not known what it counts from. */
    public static Optional<Duration> read(String text) {
        return read(text, HintUnit.SECONDS, false, WallClock.UNKNOWN);
    }

    /**
     * Reads delay-seconds, or a date in any of the three forms that {@link HttpDate} reads.
     *
     * @param now what a date counts from: the {@code Date} of the answer, or the wall clock if it has none
     */
    public static Optional<Duration> read(String text, Instant now) {
        return read(text, HintUnit.SECONDS, true, WallClock.of(now));
    }

    /** Reads a delay in milliseconds, as in {@code retry-after-ms}. */
    public static Optional<Duration> readMillis(String text) {
        return read(text, HintUnit.MILLIS, false, WallClock.UNKNOWN);
    }

    /**
     * Reads a hint in this unit: the first value that can be read, where each comma ends a value or is the one within a
     * date.
     *
     * @param withDates whether a text in seconds may be an HTTP date instead
     * @param base what a point in time counts from, in milliseconds since 1970; if it is {@link WallClock#UNKNOWN},
     *     none is read
     */
    static Optional<Duration> read(String text, HintUnit unit, boolean withDates, long base) {
        int start = 0;
        while (start <= text.length()) {
            int end = valueEnd(text, start);
            long millis = millis(text.substring(start, end), unit, withDates, base);
            if (millis == UNREADABLE && end < text.length()) {
                millis = millis(text.substring(start, valueEnd(text, end + 1)), unit, withDates, base);
            }
            if (millis != UNREADABLE) {
                return Optional.of(Duration.ofMillis(millis));
            }
            start = end + 1;
        }
        return Optional.empty();
    }

    /** The wait that a value says, in milliseconds, or {@link #UNREADABLE}. */
    private static long millis(String text, HintUnit unit, boolean withDates, long base) {
        String value = Texts.strip(text);
        boolean isKnown = base != WallClock.UNKNOWN;
        return switch (unit) {
            case SECONDS -> {
                long delay = delay(value, MILLIS);
                yield delay == UNREADABLE && withDates && isKnown
                        ? millisUntil(HttpDate.epochSecond(value, base), base)
                        : delay;
            }
            case MILLIS -> delay(value, 1);
            case EPOCH -> isKnown ? untilEpoch(value, base) : UNREADABLE;
            case DATE -> isKnown ? untilDate(value, base) : UNREADABLE;
        };
    }

    private static long untilEpoch(String text, long base) {
        long millis = delay(text, MILLIS);
        return millis == UNREADABLE ? UNREADABLE : millisUntil(millis, base);
    }

    private static long untilDate(String text, long base) {
        OptionalLong milli = IsoDate.epochMilli(text);
        return milli.isPresent()
                ? millisUntil(milli.getAsLong(), base)
                : millisUntil(HttpDate.epochSecond(text, base), base);
    }

    /** The time from {@code now} to a millisecond since 1970, at least 0. */
    private static long millisUntil(long epochMilli, long now) {
        return epochMilli <= now ? 0 : Millis.between(now, epochMilli);
    }

    private static int valueEnd(String text, int start) {
        int comma = text.indexOf(',', start);
        return comma < 0 ? text.length() : comma;
    }

    private static long millisUntil(OptionalLong epochSecond, long now) {
        return epochSecond.isEmpty() ? UNREADABLE : millisUntil(epochSecond.getAsLong() * MILLIS, now);
    }

    /**
     * The delay that is written as a decimal number.
     *
     * @param unit how many milliseconds the number counts
     */
    private static long delay(String text, int unit) {
        int end = text.length();
        if (!DecimalText.isDecimal(text, 0, end)) {
            return UNREADABLE;
        }
        return text.startsWith("-") ? 0 : DecimalText.times(text, 0, end, unit);
    }
}
