/** Metrics, spans and span events of recoveries, for applications that use OpenTelemetry. */
@NullMarked
package dev.recourse.opentelemetry;

import org.jspecify.annotations.NullMarked;
