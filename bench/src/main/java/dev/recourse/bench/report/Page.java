package dev.recourse.bench.report;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The page of ratios, in Markdown. */
final class Page {

    private final Results results;
    private final Weights weights;

    Page(Results results, Weights weights) {
        this.results = results;
        this.weights = weights;
    }

    String text() {
        StringBuilder page = new StringBuilder();
        page.append("# Benchmarks\n\n");
        page.append("""
                Written by `bench/run` from [results.csv](../bench/results.csv) and [weights.csv](../bench/weights.csv).
                What counts is the ratios: each compares two numbers of one round. The tables show the median of the rounds
                (%d here), the smallest and the largest. In a round, each line has a new process, and its fastest of ten
                iterations counts. Times are processor time of the measuring thread, unless a table says otherwise. Those of the
                JIT compiler and the garbage collector are left out; bytes, what is allocated for each operation, show what is
                left to the collector. Measured on %s, with the serial collector.

                """.formatted(rounds(), results.machine()));
        page.append("## In short\n\n").append(shortTable()).append('\n');
        page.append("## Goals\n\n").append(new Goals(results).text()).append('\n');
        for (Table table : Tables.all()) {
            page.append("## ").append(table.title()).append("\n\n");
            page.append(table.text()).append("\n\n");
            page.append(lines(table)).append('\n');
        }
        page.append("## Annotation processors\n\n").append(processors());
        return page.toString();
    }

    private long rounds() {
        return results.all().stream().mapToInt(Measured::round).distinct().count();
    }

    /** What the README shows too. */
    String shortTable() {
        return new ShortTable(results, weights).text();
    }

    private String lines(Table table) {
        Ratios all = new Ratios(results, table.isAllThreads());
        StringBuilder lines = new StringBuilder(Markdown.head("what", "ratio", "range", "time", "bytes"));
        for (Row row : table.rows()) {
            List<Double> ratios = all.of(row);
            lines.append(Markdown.row(
                    row.label(),
                    row.isBase() ? "1" : Numbers.ratio(Numbers.median(ratios)),
                    row.isBase() ? "" : Numbers.range(ratios),
                    Numbers.time(all.time(row.benchmark())),
                    Numbers.bytes(Numbers.median(results.of(row.benchmark()).stream()
                            .map(Measured::bytes)
                            .toList()))));
        }
        return lines.toString();
    }

    private String processors() {
        StringBuilder lines = new StringBuilder("""
                javac in a new process, with the processor and without it on the sources that it generated, in turn. Not JMH:
                `bench/processor-weight` measures the processor time of the whole command, its JIT compiler's included. The first
                five projects have 50 commands, values, mappers, injected classes or codes each.

                """);
        lines.append(Markdown.head("project", "ratio to plain javac", "range", "plain javac"));
        for (Map.Entry<String, List<Double>> project : weights.ratios().entrySet()) {
            lines.append(Markdown.row(
                    project.getKey(),
                    Numbers.ratio(weights.ratio(project.getKey())),
                    Numbers.range(project.getValue()),
                    String.format(Locale.ROOT, "%,.0f ms", weights.millis().get(project.getKey()))));
        }
        return lines.toString();
    }
}
