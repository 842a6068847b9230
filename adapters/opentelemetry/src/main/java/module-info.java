/** Metrics, spans and span events of recoveries, for OpenTelemetry. */
@SuppressWarnings({"requires-automatic", "requires-transitive-automatic"})
module dev.recourse.opentelemetry {
    requires transitive dev.recourse;
    requires transitive io.opentelemetry.api;
    requires io.opentelemetry.context;
    requires static org.jspecify;

    exports dev.recourse.opentelemetry;
}
