package dev.recourse.client.http;

import static dev.recourse.engine.HintPlace.RETRY_AFTER;
import static dev.recourse.engine.HintPlace.RETRY_AFTER_MS;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.recourse.client.RecoveryListener;
import dev.recourse.client.support.RawServer;
import dev.recourse.client.support.TestPolicy;
import dev.recourse.client.support.VirtualEnvironment;
import dev.recourse.engine.CodeInfo;
import dev.recourse.engine.Decision;
import dev.recourse.engine.Domain;
import dev.recourse.engine.DomainPolicy;
import dev.recourse.engine.HintPlace;
import dev.recourse.engine.HintUnit;
import dev.recourse.engine.Place;
import dev.recourse.engine.Policy;
import dev.recourse.engine.Protocol;
import dev.recourse.engine.Reads;
import dev.recourse.engine.ReasonPattern;
import dev.recourse.engine.Remedy;
import dev.recourse.engine.Row;
import dev.recourse.testkit.VirtualTime;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The fields in which services say when to come back. */
class WaitFieldsTest {

    /** 90 s after the beginning of virtual time. */
    private static final long IN_90 = 1_767_225_690;

    private final VirtualTime time = new VirtualTime();

    static Stream<Arguments> fields() {
        return Stream.of(
                field("Retry-After: 90", 90_000),
                field("retry-after-ms: 1500", 1_500),
                field("retry-after-ms: 1500|Retry-After: 2", 1_500),
                field("retry-after-ms: soon|Retry-After: 2", 2_000),
                field("Retry-After: 299.997", 299_997),
                field("Retry-After: 2.0", 2_000),
                field("Retry-After: 0.529", 529),
                field("Retry-After: 90, 90", 90_000),
                field("Retry-After: soon|Retry-After: 90|Retry-After: 120", 90_000),
                field("Retry-After: Thu, 01 Jan 2026 00:01:30 GMT", 90_000),
                field("Date: Thu, 01 Jan 2026 00:01:20 GMT|Retry-After: Thu, 01 Jan 2026 00:01:30 GMT", 10_000),
                field("Date: today|Retry-After: Thu, 01 Jan 2026 00:01:30 GMT", 90_000),
                field("Date: Thu, 01 Jan 2026 00:01:30 GMT|Retry-After: Thu, 01 Jan 2026 00:01:20 GMT", 0),
                field("x-ms-retry-after-ms: 1500|Retry-After: 2", 1_500, in("x-ms-retry-after-ms", HintUnit.MILLIS)),
                field("X-RateLimit-Reset: " + IN_90, 90_000, in("X-RateLimit-Reset", HintUnit.EPOCH)),
                field("RateLimit-Remaining: 0|RateLimit-Reset: 90", 90_000, in("RateLimit-Reset", HintUnit.SECONDS)),
                field("RateLimit: \"default\";r=0;t=90", 90_000, new HintPlace(Place.detail("wait"), HintUnit.SECONDS)),
                field("Retry-After: " + IN_90, 90_000, in("Retry-After", HintUnit.EPOCH)),
                field(
                        "grpc-status: 14|grpc-retry-pushback-ms: 1500",
                        1_500,
                        in("grpc-retry-pushback-ms", HintUnit.MILLIS)));
    }

    private static HintPlace in(String header, HintUnit unit) {
        return new HintPlace(Place.header(header), unit);
    }

    private static Arguments field(String headers, long millis, HintPlace... places) {
        HintPlace[] read = places.length == 0 ? new HintPlace[] {RETRY_AFTER_MS, RETRY_AFTER} : places;
        return Arguments.of(headers, millis, read);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("fields")
    void aFieldIsReadAsTheCatalogSays(String headers, long millis, HintPlace... places) {
        assertEquals(Optional.of(Duration.ofMillis(millis)), hint(headers, places));
    }

    @Test
    void whatTheCatalogDoesNotNameIsNotRead() {
        assertEquals(Optional.empty(), hint("X-RateLimit-Reset: " + IN_90, RETRY_AFTER_MS, RETRY_AFTER));
        assertEquals(Optional.empty(), hint("Retry-After: soon", RETRY_AFTER_MS, RETRY_AFTER));
        assertEquals(Optional.empty(), hint("Date: Thu, 01 Jan 2026 00:01:30 GMT", RETRY_AFTER_MS, RETRY_AFTER));
    }

    private Optional<Duration> hint(String headers, HintPlace... places) {
        byte[] answer = ("HTTP/1.1 429 Too Many\r\n" + headers.replace("|", "\r\n") + "\r\nContent-Length: 0\r\n\r\n")
                .getBytes(StandardCharsets.US_ASCII);
        CompletableFuture<Decision> first = new CompletableFuture<>();
        try (RawServer server = RawServer.answering(answer)) {
            CompletableFuture<?> call = RecoveringHttp.builder(policy(places))
                    .endpoint("api", server.address("http"))
                    .environment(VirtualEnvironment.at(time))
                    .listener(new RecoveryListener() {
                        @Override
                        public void decided(Decision decision) {
                            first.complete(decision);
                        }
                    })
                    .build()
                    .sendAsync(HttpCall.get("api", "/"), BodyHandlers.ofString());
            Decision decision = first.orTimeout(30, TimeUnit.SECONDS).join();
            call.cancel(true);
            return decision.failure().hint();
        }
    }

    private static Policy policy(HintPlace... places) {
        Domain api = Domain.builder("api", Protocol.HTTP)
                .reads(Reads.builder()
                        .reason(Place.header("RateLimit"))
                        .hint(places)
                        .build())
                .codes(List.of(CodeInfo.builder("429", "BUSY", "Busy")
                        .details(ReasonPattern.of("${before:text};t=${wait:int}"))
                        .build()))
                .build();
        return TestPolicy.QUICK.toBuilder()
                .domain(new DomainPolicy(api, List.of(Row.always(Remedy.retry(TestPolicy.SHORT))), List.of()))
                .build();
    }
}
