package dev.recourse.bench.report;

/**
 * A line of a table: a benchmark beside another.
 *
 * @param label what it is, for readers
 * @param benchmark as in {@link Measured}
 * @param base the benchmark that its ratio refers to
 */
record Row(String label, String benchmark, String base) {

    boolean isBase() {
        return benchmark.equals(base);
    }
}
