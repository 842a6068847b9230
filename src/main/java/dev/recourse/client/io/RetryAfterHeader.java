package dev.recourse.client.io;

import dev.recourse.engine.RetryAfter;
import java.net.http.HttpHeaders;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;

/** The hint in a response's {@code Retry-After} header. */
public final class RetryAfterHeader {

    private RetryAfterHeader() {}

    /** The hint, empty if there is none that can be read. */
    public static Optional<Duration> in(HttpHeaders headers, InstantSource wallClock) {
        return headers.firstValue("Retry-After").flatMap(text -> RetryAfter.read(text, wallClock.instant()));
    }
}
