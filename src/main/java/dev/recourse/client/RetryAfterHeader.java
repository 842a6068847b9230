package dev.recourse.client;

import dev.recourse.engine.RetryAfter;
import java.net.http.HttpHeaders;
import java.time.InstantSource;
import java.util.OptionalLong;

/** Reads the hint in a response's header fields. */
final class RetryAfterHeader {

    private RetryAfterHeader() {}

    static OptionalLong in(HttpHeaders headers, InstantSource wallClock) {
        return headers.firstValue("Retry-After")
                .map(text -> RetryAfter.read(text, wallClock.instant()))
                .orElse(OptionalLong.empty());
    }
}
