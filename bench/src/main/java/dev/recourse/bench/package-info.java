/**
 * Benchmarks of decisions, of reading answers and of messages, to be compared within one run. Run with {@code java -cp
 * "bench/target/classes:bench/target/lib/*" org.openjdk.jmh.Main -prof gc}.
 */
@NullMarked
package dev.recourse.bench;

import org.jspecify.annotations.NullMarked;
