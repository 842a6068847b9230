package dev.recourse.client;

import java.net.http.HttpRequest;
import java.time.Duration;

/** Bounds of the times that an application may set. */
final class Timeouts {

    private static final Duration LEAST = Duration.ofMillis(1);
    private static final Duration MOST = Duration.ofDays(24);

    private Timeouts() {}

    /** The same time. */
    static Duration positive(Duration time) {
        if (time.compareTo(LEAST) < 0 || time.compareTo(MOST) > 0) {
            throw new IllegalArgumentException(time + " is not within a millisecond and 24 days");
        }
        return time;
    }

    /** The same request, with this time for it unless it names one. */
    static HttpRequest within(Duration time, HttpRequest request) {
        return request.timeout().isPresent()
                ? request
                : HttpRequest.newBuilder(request, (name, value) -> true)
                        .timeout(time)
                        .build();
    }
}
