package dev.recourse.opentelemetry;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.recourse.client.RecoveryListener;
import dev.recourse.client.http.HttpCall;
import dev.recourse.client.http.RecoveringHttp;
import dev.recourse.client.socket.ReconnectingWebSocket;
import dev.recourse.client.support.Shop;
import dev.recourse.client.support.SocketEvents;
import dev.recourse.client.support.TestPolicy;
import dev.recourse.micrometer.RecoveryMetrics;
import dev.recourse.testkit.Answer;
import dev.recourse.testkit.ScriptedServer;
import io.micrometer.core.instrument.Meter;
import io.micrometer.core.instrument.Tag;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.opentelemetry.api.common.AttributeKey;
import io.opentelemetry.api.common.Attributes;
import io.opentelemetry.sdk.metrics.data.MetricData;
import io.opentelemetry.sdk.metrics.data.PointData;
import io.opentelemetry.sdk.trace.data.EventData;
import io.opentelemetry.sdk.trace.data.SpanData;
import java.io.IOException;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The table in {@code telemetry.md} has what is exported: names, kinds, units and attributes. */
class NamesTest {

    private static final Path PAGE = Path.of("../../.github/telemetry.md");
    private static final Pattern QUOTED = Pattern.compile("`([^`]*)`");
    private static final String CALLER = "of the caller";

    private final ScriptedServer server = ScriptedServer.start().serve("/docs", call -> Answer.status(403));
    private final SimpleMeterRegistry registry = new SimpleMeterRegistry();
    private final Exported exported = new Exported();

    /** A row of the table, without its meaning. */
    private record Row(String kind, String name, String unit, TreeSet<String> attributes) {

        Row(String kind, String name, String unit, Stream<String> attributes) {
            this(kind, name, unit, new TreeSet<>(attributes.toList()));
        }

        static Row of(String line) {
            List<String> cells =
                    Arrays.stream(line.split("\\|", -1)).map(String::strip).toList();
            return new Row(cells.get(1), unquoted(cells.get(2)), unquoted(cells.get(3)), quoted(cells.get(4)));
        }

        private static String unquoted(String cell) {
            return cell.replace("`", "");
        }

        private static Stream<String> quoted(String cell) {
            return QUOTED.matcher(cell).results().map(found -> found.group(1));
        }
    }

    private static Set<Row> rows(String kinds) throws IOException {
        Matcher lines = Pattern.compile("(?m)^\\| " + kinds + ".*$").matcher(Files.readString(PAGE));
        return lines.results().map(line -> Row.of(line.group())).collect(Collectors.toSet());
    }

    /** Calls and sockets that recover and give up, with each listener. */
    @BeforeEach
    void everythingIsReported() throws Exception {
        RecoveryTelemetry calls = RecoveryTelemetry.ofCalls(exported.openTelemetry());
        for (RecoveryListener listener : List.of(calls, calls.withOwnSpans(), RecoveryMetrics.ofCalls(registry))) {
            server.script().on("/docs", Answer.status(503), Answer.status(200), Answer.status(503));
            RecoveringHttp http = RecoveringHttp.builder(Shop.POLICY)
                    .endpoint("shop", server.http("/"))
                    .listener(listener)
                    .build();
            for (int i = 0; i < 2; i++) {
                exported.inSpan(CALLER, () -> http.send(HttpCall.get("shop", "/docs"), BodyHandlers.discarding()));
            }
        }
        for (RecoveryListener listener :
                List.of(RecoveryTelemetry.ofSockets(exported.openTelemetry()), RecoveryMetrics.ofSockets(registry))) {
            SocketEvents events = new SocketEvents();
            server.script().answer(503).refuse(4003, "");
            ReconnectingWebSocket socket = ReconnectingWebSocket.builder(() -> server.ws("/doc"), TestPolicy.QUICK)
                    .httpDomain("dataplane")
                    .listener(listener)
                    .open(events);
            events.expect("retry dataplane/503", "connected");
            events.expect("give-up close/4003 not-recoverable");
            socket.close();
        }
    }

    @AfterEach
    void close() {
        server.close();
        exported.close();
    }

    @Test
    void theMetricsAreThoseOfTheTable() throws IOException {
        Set<Row> found = exported.metrics().stream().map(NamesTest::row).collect(Collectors.toSet());

        assertEquals(rows("OpenTelemetry (counter|histogram|up-down counter) "), found);
    }

    private static Row row(MetricData metric) {
        String kind = switch (metric.getType()) {
            case HISTOGRAM -> "histogram";
            case LONG_SUM -> metric.getLongSumData().isMonotonic() ? "counter" : "up-down counter";
            default -> throw new AssertionError(metric);
        };
        return new Row(
                "OpenTelemetry " + kind,
                metric.getName(),
                metric.getUnit(),
                names(metric.getData().getPoints().stream().map(PointData::getAttributes)));
    }

    private static Stream<String> names(Stream<Attributes> all) {
        return all.flatMap(attributes -> attributes.asMap().keySet().stream()).map(AttributeKey::getKey);
    }

    @Test
    void theSpansAndEventsAreThoseOfTheTable() throws IOException {
        Map<String, Stream<Attributes>> spans = new TreeMap<>();
        exported.spans().forEach(span -> spans.merge(span.getName(), Stream.of(span.getAttributes()), Stream::concat));
        Map<String, Stream<Attributes>> events = new TreeMap<>();
        events().forEach(event -> events.merge(event.getName(), Stream.of(event.getAttributes()), Stream::concat));
        Set<Row> found =
                Stream.concat(rows("span", spans), rows("event", events)).collect(Collectors.toSet());

        assertEquals(rows("OpenTelemetry (span|event) "), found);
    }

    private Stream<EventData> events() {
        return exported.spans().stream().map(SpanData::getEvents).flatMap(Collection::stream);
    }

    private static Stream<Row> rows(String kind, Map<String, Stream<Attributes>> found) {
        return found.entrySet().stream()
                .map(one -> new Row("OpenTelemetry " + kind, one.getKey(), "", names(one.getValue())));
    }

    @Test
    void theAttributesAreThoseOfTheTable() throws IOException {
        Stream<Attributes> ofSpans = exported.spans().stream().map(SpanData::getAttributes);
        Stream<Attributes> ofMetrics = exported.metrics().stream()
                .flatMap(metric -> metric.getData().getPoints().stream())
                .map(PointData::getAttributes);
        Map<String, String> found = new TreeMap<>();
        Stream.of(ofSpans, events().map(EventData::getAttributes), ofMetrics)
                .flatMap(attributes -> attributes)
                .flatMap(attributes -> attributes.asMap().keySet().stream())
                .forEach(key -> found.put(key.getKey(), kind(key)));

        Map<String, String> listed = new TreeMap<>();
        rows("(string|integer|double) ").forEach(row -> listed.put(row.name, row.kind));
        assertEquals(listed, found);
    }

    private static String kind(AttributeKey<?> key) {
        return switch (key.getType()) {
            case STRING -> "string";
            case LONG -> "integer";
            case DOUBLE -> "double";
            default -> throw new AssertionError(key);
        };
    }

    @Test
    void theMetersAreThoseOfTheTable() throws IOException {
        Map<List<String>, Stream<String>> meters = registry.getMeters().stream()
                .map(Meter::getId)
                .collect(Collectors.toMap(NamesTest::about, NamesTest::tags, Stream::concat));
        Set<Row> found = meters.entrySet().stream()
                .map(one -> new Row(
                        one.getKey().get(0), one.getKey().get(1), one.getKey().get(2), one.getValue()))
                .collect(Collectors.toSet());

        assertEquals(rows("Micrometer "), found);
    }

    private static List<String> about(Meter.Id id) {
        String kind = "Micrometer " + id.getType().name().toLowerCase(Locale.ROOT);
        return List.of(kind, id.getName(), String.valueOf(id.getBaseUnit()));
    }

    private static Stream<String> tags(Meter.Id id) {
        return id.getTags().stream().map(Tag::getKey);
    }
}
