package dev.recourse.engine;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;

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
    private static final long LAST_SECOND = Long.MAX_VALUE / MILLIS;

    private static final long UNREADABLE = -1;

    private RetryAfter() {}

    /** Reads delay-seconds. A date gives no hint, because it is not known what it counts from. */
    public static Optional<Duration> read(String text) {
        return firstOf(text, value -> delay(value, MILLIS));
    }

    /**
     * Reads delay-seconds, or a date in any of the three forms that {@link HttpDate} reads.
     *
     * @param now what a date counts from: the {@code Date} of the answer, or the wall clock if it has none
     */
    public static Optional<Duration> read(String text, Instant now) {
        return firstOf(text, value -> {
            long delay = delay(value, MILLIS);
            return delay == UNREADABLE ? millisUntil(HttpDate.epochSecond(value, now), now) : delay;
        });
    }

    /** Reads a delay in milliseconds, as in {@code retry-after-ms}. */
    public static Optional<Duration> readMillis(String text) {
        return firstOf(text, value -> delay(value, 1));
    }

    /**
     * Reads a hint in this unit.
     *
     * @param withDates whether a text in seconds may be an HTTP date instead
     * @param base what a point in time counts from; without it, none is read
     */
    static Optional<Duration> read(String text, HintUnit unit, boolean withDates, @Nullable Instant base) {
        return switch (unit) {
            case SECONDS -> withDates && base != null ? read(text, base) : read(text);
            case MILLIS -> readMillis(text);
            case EPOCH -> base == null ? Optional.empty() : firstOf(text, value -> untilEpoch(value, base));
            case DATE -> base == null ? Optional.empty() : firstOf(text, value -> untilDate(value, base));
        };
    }

    private static long untilEpoch(String text, Instant base) {
        long millis = delay(text, MILLIS);
        return millis == UNREADABLE ? UNREADABLE : millisUntil(millis, base);
    }

    private static long untilDate(String text, Instant base) {
        OptionalLong milli = IsoDate.epochMilli(text);
        return milli.isPresent()
                ? millisUntil(milli.getAsLong(), base)
                : millisUntil(HttpDate.epochSecond(text, base), base);
    }

    /** The time from {@code now} to a millisecond since 1970, at least 0. */
    private static long millisUntil(long epochMilli, Instant now) {
        long second = now.getEpochSecond();
        if (second <= -LAST_SECOND) {
            return Long.MAX_VALUE;
        }
        return second >= LAST_SECOND ? 0 : Math.max(0, Millis.add(epochMilli, -now.toEpochMilli()));
    }

    /**
     * The first value that can be read, where each comma ends a value or is the one within a date.
     *
     * @param reading reads a value into milliseconds, or {@link #UNREADABLE}
     */
    private static Optional<Duration> firstOf(String text, ToLongFunction<String> reading) {
        int start = 0;
        while (start <= text.length()) {
            int end = valueEnd(text, start);
            long millis = reading.applyAsLong(text.substring(start, end).strip());
            if (millis == UNREADABLE && end < text.length()) {
                millis = reading.applyAsLong(
                        text.substring(start, valueEnd(text, end + 1)).strip());
            }
            if (millis != UNREADABLE) {
                return Optional.of(Duration.ofMillis(millis));
            }
            start = end + 1;
        }
        return Optional.empty();
    }

    private static int valueEnd(String text, int start) {
        int comma = text.indexOf(',', start);
        return comma < 0 ? text.length() : comma;
    }

    private static long millisUntil(OptionalLong epochSecond, Instant now) {
        if (epochSecond.isEmpty()) {
            return UNREADABLE;
        }
        long seconds = epochSecond.getAsLong() - now.getEpochSecond();
        if (seconds <= 0) {
            return 0;
        }
        return seconds > LAST_SECOND ? Long.MAX_VALUE : seconds * MILLIS - now.getNano() / 1_000_000;
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
