/**
 * Runs the benchmarks in rounds, so that all of them meet the same disturbances, and writes the page of ratios.
 * {@code bench/run} starts {@link dev.recourse.bench.report.Main}.
 */
@NullMarked
package dev.recourse.bench.report;

import org.jspecify.annotations.NullMarked;
