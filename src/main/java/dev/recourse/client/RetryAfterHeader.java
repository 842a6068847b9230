package dev.recourse.client;

import dev.recourse.engine.RetryAfter;
import java.net.http.HttpHeaders;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;

/** Reads the hint in a response's header fields. */
final class RetryAfterHeader {

    private RetryAfterHeader() {}

    static Optional<Duration> in(HttpHeaders headers, InstantSource wallClock) {
        return headers.firstValue("Retry-After").flatMap(text -> RetryAfter.read(text, wallClock.instant()));
    }
}
