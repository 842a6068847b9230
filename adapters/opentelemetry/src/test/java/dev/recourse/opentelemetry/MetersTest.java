package dev.recourse.opentelemetry;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.recourse.client.RecoveryListener;
import dev.recourse.client.call.CallAttempt;
import dev.recourse.client.call.CallRecoveries;
import dev.recourse.client.call.CallRecovery;
import dev.recourse.client.call.CallStep;
import dev.recourse.client.support.TestPolicy;
import dev.recourse.client.support.VirtualEnvironment;
import dev.recourse.engine.Answer;
import dev.recourse.testkit.VirtualTime;
import io.opentelemetry.api.common.Attributes;
import io.opentelemetry.sdk.metrics.data.HistogramPointData;
import io.opentelemetry.sdk.metrics.data.LongPointData;
import io.opentelemetry.sdk.trace.data.SpanData;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The metrics of calls that an application's own client sends, in virtual time. */
class MetersTest {

    private static final Answer GOOD = Answer.of(200);
    private static final Answer BUSY = Answer.of(503).withHeader("Retry-After", "30");

    private final VirtualTime time = new VirtualTime();
    private final Exported exported = new Exported();
    private final RecoveryTelemetry telemetry = RecoveryTelemetry.ofCalls(exported.openTelemetry());
    private final CallRecoveries recoveries = recoveries(telemetry);

    @AfterEach
    void close() {
        exported.close();
    }

    private CallRecoveries recoveries(RecoveryListener listener) {
        return CallRecoveries.builder(TestPolicy.QUICK)
                .environment(VirtualEnvironment.at(time).withRandom(() -> 0))
                .listener(listener)
                .build();
    }

    /** One call that has these answers, each at once. */
    private CallRecovery call(CallRecoveries client, Answer... answers) {
        CallRecovery call = client.begin("dataplane");
        CompletableFuture<CallStep> step = call.first();
        for (Answer answer : answers) {
            step = assertInstanceOf(CallAttempt.class, step.getNow(null)).answered(answer);
            time.advance(Duration.ofSeconds(30));
        }
        return call;
    }

    private Map<Attributes, Long> sums(String metric) {
        return exported.metric(metric).getLongSumData().getPoints().stream()
                .collect(Collectors.toMap(point -> copy(point.getAttributes()), LongPointData::getValue));
    }

    private static Attributes copy(Attributes attributes) {
        return attributes.toBuilder().build();
    }

    private Map<Attributes, Double> durations() {
        return exported.metric("recourse.recovery.duration").getHistogramData().getPoints().stream()
                .collect(Collectors.toMap(point -> copy(point.getAttributes()), HistogramPointData::getSum));
    }

    private static Attributes decision(String code, String decision) {
        return Attributes.builder()
                .put("recourse.session", "call")
                .put("recourse.domain", "dataplane")
                .put("recourse.code", code)
                .put("recourse.decision", decision)
                .build();
    }

    private static Attributes failed(Attributes attributes, String code) {
        return attributes.toBuilder().put("error.type", code).build();
    }

    @Test
    void decisionsAreCountedAndOnlyGiveUpsAreErrors() {
        call(recoveries, BUSY, BUSY, GOOD);
        call(recoveries, BUSY, Answer.of(400));

        assertEquals(
                Map.of(
                        decision("503", "retry"), 3L,
                        failed(decision("400", "give-up"), "400"), 1L),
                sums("recourse.decisions"));
    }

    @Test
    void codesThatTheCatalogLacksAreOne() {
        for (int status = 460; status < 470; status++) {
            call(recoveries, Answer.of(status));
        }

        assertEquals(Map.of(failed(decision("_OTHER", "give-up"), "_OTHER"), 10L), sums("recourse.decisions"));
    }

    @Test
    void anEpisodeIsMeasuredInSecondsAndAGiveUpApart() {
        Attributes calls = Attributes.of(Names.SESSION, "call");
        call(recoveries, GOOD);
        call(recoveries, BUSY, BUSY, GOOD);
        call(recoveries, BUSY, Answer.of(400));

        assertEquals(Map.of(calls, 60.0, failed(calls, "400"), 30.0), durations());
    }

    @Test
    void theBoundariesOfTheHistogramReachFromMillisecondsToAnEpisodesLimit() {
        call(recoveries, BUSY, GOOD);

        HistogramPointData point = exported.metric("recourse.recovery.duration").getHistogramData().getPoints().stream()
                .findFirst()
                .orElseThrow();
        double limit = TestPolicy.LIMITS.elapsed().toSeconds();
        assertTrue(point.getBoundaries().get(0) < 0.1, point::toString);
        assertTrue(point.getBoundaries().contains(limit), point::toString);
    }

    @Test
    void aSessionIsRecoveringFromItsFailureToItsEnd() {
        Attributes calls = Attributes.of(Names.SESSION, "call");
        CallRecovery cancelled = call(recoveries, BUSY);
        call(recoveries, BUSY);
        assertEquals(Map.of(calls, 2L), sums("recourse.recovering"));

        cancelled.cancel();
        assertEquals(Map.of(calls, 1L), sums("recourse.recovering"));
        call(recoveries, BUSY, GOOD);
        call(recoveries, Answer.of(400));
        assertEquals(Map.of(calls, 1L), sums("recourse.recovering"));
    }

    @Test
    void aDelayIsInSeconds() throws Exception {
        exported.inSpan("order", () -> call(recoveries, BUSY, GOOD));

        SpanData span = exported.span("order");
        assertEquals(30.0, span.getEvents().get(0).getAttributes().get(Names.DELAY));
        assertEquals(1L, span.getAttributes().get(Names.RESEND_COUNT));
    }

    /** A listener in front of this one hides where a session begins. */
    @Test
    void reportsOfSessionsThatAreNotDistinguishedAreCounted() {
        CallRecoveries behind = recoveries(new PassedOn(telemetry));

        call(behind, BUSY, GOOD);
        call(behind, Answer.of(400));
        call(behind, BUSY).cancel();

        assertEquals(
                3,
                sums("recourse.decisions").values().stream()
                        .mapToLong(Long::longValue)
                        .sum());
        assertEquals(2, durations().size());
        assertEquals(Map.of(Attributes.of(Names.SESSION, "call"), 0L), sums("recourse.recovering"));
    }
}
