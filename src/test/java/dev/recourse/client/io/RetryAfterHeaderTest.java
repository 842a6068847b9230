package dev.recourse.client.io;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.net.http.HttpHeaders;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RetryAfterHeaderTest {

    private static final Instant NOW = Instant.parse("1994-11-06T08:49:07Z");
    private static final String RETRY_AFTER = "Retry-After";
    private static final String MILLIS = "retry-after-ms";
    private static final String DATE = "Sun, 06 Nov 1994 08:49:37 GMT";

    @Test
    void readsWhatServicesSend() {
        assertEquals(hint(90_000), in(Map.of(RETRY_AFTER, List.of("90"))));
        assertEquals(hint(299_997), in(Map.of(RETRY_AFTER, List.of("299.997"))));
        assertEquals(hint(2_000), in(Map.of(RETRY_AFTER, List.of("2.0"))));
        assertEquals(hint(529), in(Map.of(RETRY_AFTER, List.of("0.529"))));
        assertEquals(hint(90_000), in(Map.of(RETRY_AFTER, List.of("90, 90"))));
        assertEquals(hint(1_500), in(Map.of(MILLIS, List.of("1500"))));
        assertEquals(Optional.empty(), in(Map.of(RETRY_AFTER, List.of("soon"))));
        assertEquals(Optional.empty(), in(Map.of("Date", List.of(DATE))));
    }

    @Test
    void millisecondsComeBeforeSeconds() {
        assertEquals(hint(1_500), in(Map.of(MILLIS, List.of("1500"), RETRY_AFTER, List.of("2"))));
        assertEquals(hint(2_000), in(Map.of(MILLIS, List.of("soon"), RETRY_AFTER, List.of("2"))));
    }

    @Test
    void ofSeveralLinesTheFirstThatCanBeReadCounts() {
        assertEquals(hint(90_000), in(Map.of(RETRY_AFTER, List.of("soon", "90", "120"))));
        assertEquals(hint(30_000), in(Map.of(RETRY_AFTER, List.of("soon, later", DATE, "120"))));
    }

    @Test
    void aDateCountsFromTheDateOfTheAnswer() {
        String sent = "Sun, 06 Nov 1994 08:49:27 GMT";

        assertEquals(hint(30_000), in(Map.of(RETRY_AFTER, List.of(DATE))));
        assertEquals(hint(10_000), in(Map.of(RETRY_AFTER, List.of(DATE), "Date", List.of(sent))));
        assertEquals(hint(30_000), in(Map.of(RETRY_AFTER, List.of(DATE), "Date", List.of("today"))));
        assertEquals(hint(0), in(Map.of(RETRY_AFTER, List.of(sent), "Date", List.of(DATE))));
    }

    private static Optional<Duration> hint(long millis) {
        return Optional.of(Duration.ofMillis(millis));
    }

    private static Optional<Duration> in(Map<String, List<String>> headers) {
        return RetryAfterHeader.in(HttpHeaders.of(headers, (name, value) -> true), () -> NOW);
    }
}
