package dev.recourse.client.io;

import java.net.http.HttpRequest;
import java.time.Duration;

/** Bounds of the times that an application may set: from 1 ms, to 24 days, which is what a delay may be. */
public final class Timeouts {

    private static final Duration MIN = Duration.ofMillis(1);
    private static final Duration MAX = Duration.ofDays(24);

    private Timeouts() {}

    /**
     * Returns the time.
     *
     * @throws IllegalArgumentException if it is out of bounds
     */
    public static Duration checked(Duration time) {
        if (time.compareTo(MIN) < 0 || time.compareTo(MAX) > 0) {
            throw new IllegalArgumentException(time + " is not between 1 ms and 24 days");
        }
        return time;
    }

    /** The request with this timeout, unless it has one of its own. */
    public static HttpRequest withDefault(Duration timeout, HttpRequest request) {
        return request.timeout().isPresent()
                ? request
                : HttpRequest.newBuilder(request, (name, value) -> true)
                        .timeout(timeout)
                        .build();
    }
}
