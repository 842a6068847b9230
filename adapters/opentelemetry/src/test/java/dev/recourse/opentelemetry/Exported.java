package dev.recourse.opentelemetry;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.opentelemetry.api.OpenTelemetry;
import io.opentelemetry.api.common.Attributes;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.context.Scope;
import io.opentelemetry.sdk.OpenTelemetrySdk;
import io.opentelemetry.sdk.metrics.SdkMeterProvider;
import io.opentelemetry.sdk.metrics.data.MetricData;
import io.opentelemetry.sdk.testing.exporter.InMemoryMetricReader;
import io.opentelemetry.sdk.testing.exporter.InMemorySpanExporter;
import io.opentelemetry.sdk.trace.SdkTracerProvider;
import io.opentelemetry.sdk.trace.data.EventData;
import io.opentelemetry.sdk.trace.data.SpanData;
import io.opentelemetry.sdk.trace.export.SimpleSpanProcessor;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.Callable;

/** An SDK that keeps in memory what it exports. */
final class Exported implements AutoCloseable {

    private final InMemorySpanExporter spans = InMemorySpanExporter.create();
    private final InMemoryMetricReader metrics = InMemoryMetricReader.create();
    private final OpenTelemetrySdk sdk = OpenTelemetrySdk.builder()
            .setTracerProvider(SdkTracerProvider.builder()
                    .addSpanProcessor(SimpleSpanProcessor.create(spans))
                    .build())
            .setMeterProvider(
                    SdkMeterProvider.builder().registerMetricReader(metrics).build())
            .build();

    OpenTelemetry openTelemetry() {
        return sdk;
    }

    /** Runs an operation in a span of this name, as an application does. */
    <T> T inSpan(String name, Callable<T> operation) throws Exception {
        Span span = sdk.getTracer("application").spanBuilder(name).startSpan();
        try (Scope current = span.makeCurrent()) {
            assertEquals(span, Span.current(), current::toString);
            return operation.call();
        } finally {
            span.end();
        }
    }

    /** The spans that have ended. */
    List<SpanData> spans() {
        return spans.getFinishedSpanItems();
    }

    /** The only span of this name that has ended. */
    SpanData span(String name) {
        List<SpanData> found =
                spans().stream().filter(span -> span.getName().equals(name)).toList();
        assertEquals(1, found.size(), () -> name + " among " + spans());
        return found.get(0);
    }

    /** A span's attributes, in a form that equals others. */
    static Attributes attributes(SpanData span) {
        return span.getAttributes().toBuilder().build();
    }

    /** The events of a span, such as {@code 1 retry shop/503}. */
    static List<String> decisions(SpanData span) {
        return span.getEvents().stream().map(Exported::decision).toList();
    }

    private static String decision(EventData event) {
        assertEquals("recourse.decision", event.getName());
        Attributes attributes = event.getAttributes();
        String cause = attributes.get(Names.CAUSE);
        return attributes.get(Names.ATTEMPT) + " " + attributes.get(Names.DECISION) + " " + attributes.get(Names.DOMAIN)
                + "/" + attributes.get(Names.CODE) + (cause == null ? "" : " " + cause);
    }

    Collection<MetricData> metrics() {
        return metrics.collectAllMetrics();
    }

    MetricData metric(String name) {
        return metrics().stream()
                .filter(metric -> metric.getName().equals(name))
                .findFirst()
                .orElseThrow();
    }

    @Override
    public void close() {
        sdk.close();
    }
}
