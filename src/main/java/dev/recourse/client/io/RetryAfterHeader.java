package dev.recourse.client.io;

import dev.recourse.engine.HttpDate;
import dev.recourse.engine.RetryAfter;
import java.net.http.HttpHeaders;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.function.Function;

/**
 * The hint in the headers of an answer: {@code retry-after-ms}, else {@code Retry-After}. Of several lines with one
 * name, the first that can be read counts.
 */
public final class RetryAfterHeader {

    private RetryAfterHeader() {}

    /** The hint, empty if there is none that can be read. */
    public static Optional<Duration> in(HttpHeaders headers, InstantSource wallClock) {
        return first(headers, "retry-after-ms", RetryAfter::readMillis).or(() -> {
            Instant sent = sent(headers, wallClock.instant());
            return first(headers, "Retry-After", text -> RetryAfter.read(text, sent));
        });
    }

    /** When the answer was sent by its own clock, which a date of the same answer counts from. */
    private static Instant sent(HttpHeaders headers, Instant now) {
        return first(headers, "Date", text -> HttpDate.read(text, now)).orElse(now);
    }

    private static <T> Optional<T> first(HttpHeaders headers, String name, Function<String, Optional<T>> reading) {
        return headers.allValues(name).stream()
                .map(reading)
                .flatMap(Optional::stream)
                .findFirst();
    }
}
