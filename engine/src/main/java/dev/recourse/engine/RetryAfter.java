package dev.recourse.engine;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * Reads a {@code Retry-After} header field (RFC 9110, section 10.2.3) into a hint.
 *
 * <p>Any text may be passed. Text that cannot be read gives no hint; a date in the past gives zero; a number too large
 * for a {@code long} of milliseconds gives {@link Long#MAX_VALUE} milliseconds.
 */
public final class RetryAfter {

    private static final int MILLIS = 1_000;

    private RetryAfter() {}

    /** Reads delay-seconds. A date gives no hint, because the current time is not known. */
    public static Optional<Duration> read(String text) {
        return hint(seconds(text.strip()));
    }

    /** Reads delay-seconds, or a date in any of the three forms of RFC 9110, section 5.6.7, relative to {@code now}. */
    public static Optional<Duration> read(String text, Instant now) {
        String stripped = text.strip();
        OptionalLong seconds = seconds(stripped);
        return hint(seconds.isPresent() ? seconds : millisUntil(HttpDate.epochSecond(stripped, now), now));
    }

    private static Optional<Duration> hint(OptionalLong millis) {
        return millis.isPresent() ? Optional.of(Duration.ofMillis(millis.getAsLong())) : Optional.empty();
    }

    private static OptionalLong millisUntil(OptionalLong epochSecond, Instant now) {
        if (epochSecond.isEmpty()) {
            return OptionalLong.empty();
        }
        long seconds = epochSecond.getAsLong() - now.getEpochSecond();
        if (seconds <= 0) {
            return OptionalLong.of(0);
        }
        return OptionalLong.of(
                seconds > Long.MAX_VALUE / MILLIS ? Long.MAX_VALUE : seconds * MILLIS - now.getNano() / 1_000_000);
    }

    /** The delay-seconds, in milliseconds. */
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
