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

    /** How many decimals of a second are whole milliseconds. */
    private static final int DECIMALS_OF_SECONDS = 3;

    private static final long UNREADABLE = -1;

    private RetryAfter() {}

    /** Reads delay-seconds. A date gives no hint, because it is not known what it counts from. */
    public static Optional<Duration> read(String text) {
        return firstOf(text, value -> delay(value, DECIMALS_OF_SECONDS));
    }

    /**
     * Reads delay-seconds, or a date in any of the three forms that {@link HttpDate} reads.
     *
     * @param now what a date counts from: the {@code Date} of the answer, or the wall clock if it has none
     */
    public static Optional<Duration> read(String text, Instant now) {
        return firstOf(text, value -> {
            long delay = delay(value, DECIMALS_OF_SECONDS);
            return delay == UNREADABLE ? millisUntil(HttpDate.epochSecond(value, now), now) : delay;
        });
    }

    /** Reads a delay in milliseconds, as in {@code retry-after-ms}. */
    public static Optional<Duration> readMillis(String text) {
        return firstOf(text, value -> delay(value, 0));
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
        long millis = delay(text, DECIMALS_OF_SECONDS);
        return millis == UNREADABLE ? UNREADABLE : Math.max(0, millis - base.toEpochMilli());
    }

    private static long untilDate(String text, Instant base) {
        OptionalLong second = HttpDate.epochSecond(text, base);
        return millisUntil(second.isPresent() ? second : IsoDate.epochSecond(text), base);
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
        return seconds > Long.MAX_VALUE / MILLIS ? Long.MAX_VALUE : seconds * MILLIS - now.getNano() / 1_000_000;
    }

    /**
     * The delay that is written with digits, perhaps with a minus before and decimals behind them.
     *
     * @param decimals how many of the decimals are whole milliseconds
     */
    private static long delay(String text, int decimals) {
        boolean isNegative = text.startsWith("-");
        int start = isNegative ? 1 : 0;
        int point = digitsEnd(text, start);
        int end = point < text.length() && text.charAt(point) == '.' ? digitsEnd(text, point + 1) : point;
        if (point == start || end == point + 1 || end < text.length()) {
            return UNREADABLE;
        }
        return isNegative ? 0 : millis(text, point, decimals);
    }

    private static int digitsEnd(String text, int start) {
        int end = start;
        while (end < text.length() && text.charAt(end) >= '0' && text.charAt(end) <= '9') {
            end++;
        }
        return end;
    }

    private static long millis(String text, int point, int decimals) {
        long millis = 0;
        for (int i = 0; i < point; i++) {
            millis = append(millis, text.charAt(i) - '0');
        }
        int fraction = point + 1;
        for (int i = fraction; i < fraction + decimals; i++) {
            millis = append(millis, i < text.length() ? text.charAt(i) - '0' : 0);
        }
        boolean isRounded = false;
        for (int i = fraction + decimals; i < text.length(); i++) {
            isRounded |= text.charAt(i) != '0';
        }
        return isRounded ? Millis.add(millis, 1) : millis;
    }

    /** The number with one more digit, at most {@code Long.MAX_VALUE}. */
    private static long append(long number, int digit) {
        return number > (Long.MAX_VALUE - digit) / 10 ? Long.MAX_VALUE : number * 10 + digit;
    }
}
