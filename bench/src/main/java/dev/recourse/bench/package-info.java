/**
 * Benchmarks of decisions, lookups, reading answers, messages and calls, beside other libraries, to be compared within
 * one run. {@code bench/run} runs them all; a single one runs with {@code java -cp
 * "bench/target/classes:bench/target/lib/*" org.openjdk.jmh.Main NAME -prof gc}.
 */
@NullMarked
package dev.recourse.bench;

import org.jspecify.annotations.NullMarked;
