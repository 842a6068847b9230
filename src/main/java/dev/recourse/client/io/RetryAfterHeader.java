package dev.recourse.client.io;

import dev.recourse.engine.RetryAfter;
import java.net.http.HttpHeaders;
import java.time.InstantSource;
import java.util.OptionalLong;

/** The hint in a response's {@code Retry-After} header. */
public final class RetryAfterHeader {

    private RetryAfterHeader() {}

    /** The hint in milliseconds, empty if there is none that can be read. */
    public static OptionalLong in(HttpHeaders headers, InstantSource wallClock) {
        return headers.firstValue("Retry-After")
                .map(text -> RetryAfter.read(text, wallClock.instant()))
                .orElse(OptionalLong.empty());
    }
}
