package dev.recourse.engine;

import java.time.Instant;
import java.util.OptionalLong;

/**
 * Reads a {@code Retry-After} header field (RFC 9110, section 10.2.3) into a hint in milliseconds.
 *
 * <p>Any text will do. What cannot be read is no hint; a date in the past is 0; a number too large for a {@code long}
 * of milliseconds is {@link Long#MAX_VALUE}: long, not malformed.
 */
public final class RetryAfter {

    private static final int MILLIS = 1_000;

    private RetryAfter() {}

    /** Reads delay-seconds. A date is no hint, because nobody said what the time is. */
    public static OptionalLong read(String text) {
        return seconds(text.strip());
    }

    /** Reads delay-seconds, or a date in any of the three forms of RFC 9110, section 5.6.7, seen from {@code now}. */
    public static OptionalLong read(String text, Instant now) {
        String stripped = text.strip();
        OptionalLong seconds = seconds(stripped);
        if (seconds.isPresent()) {
            return seconds;
        }
        OptionalLong date = HttpDate.epochSecond(stripped, now);
        if (date.isEmpty()) {
            return OptionalLong.empty();
        }
        return OptionalLong.of(millisUntil(date.getAsLong(), now));
    }

    private static long millisUntil(long epochSecond, Instant now) {
        long seconds = epochSecond - now.getEpochSecond();
        if (seconds <= 0) {
            return 0;
        }
        return seconds > Long.MAX_VALUE / MILLIS ? Long.MAX_VALUE : seconds * MILLIS - now.getNano() / 1_000_000;
    }

    private static OptionalLong seconds(String text) {
        if (text.isEmpty()) {
            return OptionalLong.empty();
        }
        long seconds = 0;
        for (int i = 0; i < text.length(); i++) {
            int digit = text.charAt(i) - '0';
            if (digit < 0 || digit > 9) {
                return OptionalLong.empty();
            }
            seconds = seconds > (Long.MAX_VALUE / MILLIS - digit) / 10 ? Long.MAX_VALUE / MILLIS : seconds * 10 + digit;
        }
        return OptionalLong.of(seconds == Long.MAX_VALUE / MILLIS ? Long.MAX_VALUE : seconds * MILLIS);
    }
}
