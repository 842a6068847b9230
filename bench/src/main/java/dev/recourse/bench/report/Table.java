package dev.recourse.bench.report;

import java.util.ArrayList;
import java.util.List;

/**
 * A table of the page.
 *
 * @param title its heading
 * @param text what is measured, and what is not
 * @param isAllThreads whether its times are those of all threads, not only of the one that measures
 * @param rows its lines
 */
record Table(String title, String text, boolean isAllThreads, List<Row> rows) {

    /** Builds tables line by line. */
    static final class Builder {

        private final String title;
        private final String text;
        private final List<Row> rows = new ArrayList<>();
        private boolean isAllThreads;
        private String base = "";

        Builder(String title, String text) {
            this.title = title;
            this.text = text;
        }

        /** Measures all threads. */
        Builder allThreads() {
            isAllThreads = true;
            return this;
        }

        /** A line that the next ones are compared with. */
        Builder base(String label, String benchmark) {
            base = benchmark;
            return row(label, benchmark);
        }

        Builder row(String label, String benchmark) {
            rows.add(new Row(label, benchmark, base));
            return this;
        }

        Table build() {
            return new Table(title, text, isAllThreads, List.copyOf(rows));
        }
    }
}
