package dev.recourse.bench.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The page of ratios, in Markdown. */
final class Page {

    private static final double MOST_BY_HAND = 4;
    private static final double LEAST_FASTER = 3;
    private static final double PERCENT = 100;
    /** How many of the processors are in the short table: ours, and those of others. */
    private static final int COMPARED = 5;

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
                iterations counts. Times are processor time of the measuring thread, unless a table says otherwise; bytes are
                what is allocated for each operation. Measured on %s, with the serial collector.

                """.formatted(rounds(), results.machine()));
        page.append("## In short\n\n").append(shortTable()).append('\n');
        page.append("## Goals\n\n").append(goals()).append('\n');
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
        List<String[]> rows = new ArrayList<>();
        rows.add(new String[] {"What others take, if Recourse takes 1", ""});
        rows.add(new String[] {"---", "---"});
        rows.add(new String[] {
            "a decision, with clock and random number",
            others(
                    Tables.CLOCKED,
                    "by hand",
                    "DecisionBenchmark.packedWithClock",
                    "gax",
                    Tables.GAX,
                    "AWS SDK",
                    Tables.AWS,
                    "Failsafe",
                    Tables.peer("FAILSAFE"),
                    "Resilience4j",
                    Tables.peer("RESILIENCE4J"),
                    "Spring",
                    Tables.peer("SPRING"))
        });
        rows.add(new String[] {
            "finding one of 10,000 codes by its number",
            others(
                    Tables.lookup("lookup", 10_000),
                    "`HashMap`",
                    Tables.lookup("hashMap", 10_000),
                    "`switch`",
                    Tables.lookup("switched", 10_000))
        });
        rows.add(new String[] {
            "a message with a number",
            others(
                    Tables.message("number"),
                    "concatenation",
                    Tables.message("numberConcatenated"),
                    "`StringSubstitutor`",
                    Tables.message("numberSubstituted"),
                    "`MessageFormat`",
                    Tables.message("numberFormatted"),
                    "ICU4J",
                    Tables.message("numberFormattedByIcu"))
        });
        rows.add(new String[] {
            "reading the code from a JSON error body",
            others(
                    "JsonBenchmark.scanner",
                    "Jackson's stream",
                    "JsonBenchmark.jacksonStream",
                    "Jackson's tree",
                    "JsonBenchmark.jacksonTree")
        });
        StringBuilder table = new StringBuilder();
        rows.forEach(cells -> table.append(row(cells)));
        table.append('\n');
        table.append(row("What it takes with Recourse or another tool, if it takes 1 without", ""));
        table.append(row("---", "---"));
        table.append(row(
                "a call that succeeds",
                String.join(
                        " · ",
                        "JDK " + callRatio(Tables.call("recoveringJdk"), Tables.call("jdk")),
                        "OkHttp " + callRatio(Tables.call("recoveringOkHttp"), Tables.call("okHttp")),
                        "Apache HttpClient "
                                + callRatio(
                                        Tables.call("recoveringApacheHttpClient"), Tables.call("apacheHttpClient")))));
        List<String> processors = new ArrayList<>();
        weights.ratios().keySet().stream()
                .limit(COMPARED)
                .forEach(project -> processors.add(project + " " + Numbers.ratio(weights.ratio(project))));
        table.append(row("a cold compile", String.join(" · ", processors)));
        return table.toString();
    }

    private String others(String base, String... labelled) {
        List<String> all = new ArrayList<>();
        for (int i = 0; i < labelled.length; i += 2) {
            all.add(labelled[i] + " " + Numbers.ratio(Numbers.median(ratios(labelled[i + 1], base, false))));
        }
        return String.join(" · ", all);
    }

    private String callRatio(String benchmark, String base) {
        return Numbers.ratio(Numbers.median(ratios(benchmark, base, true)));
    }

    private String goals() {
        StringBuilder goals = new StringBuilder(row("goal", "measured", "reached") + row("---", "---", "---"));
        double byHand = Numbers.median(ratios(Tables.DECISION, Tables.BY_HAND, false));
        goals.append(goal("a decision takes at most 4 times the hand-written path", byHand, byHand <= MOST_BY_HAND));
        goals.append(faster("gax", Tables.GAX));
        goals.append(faster("AWS SDK", Tables.AWS));
        goals.append(faster("AWS SDK, without give-ups", Tables.AWS_RETRIES));
        double clockShare = 1 - Numbers.median(ratios(Tables.DECISION, Tables.CLOCKED, false));
        goals.append(String.format(
                Locale.ROOT,
                "%nA decision with the clock spends %.0f %% of its time on the clock and the random number. gax reads its clock"
                        + " twice.%n",
                clockShare * PERCENT));
        return goals.toString().replace(System.lineSeparator(), "\n");
    }

    private String faster(String library, String benchmark) {
        double ratio = Numbers.median(ratios(benchmark, Tables.CLOCKED, false));
        return goal("with the clock, at least 3 times as fast as " + library, ratio, ratio >= LEAST_FASTER);
    }

    private static String goal(String goal, double measured, boolean isReached) {
        return row(goal, Numbers.ratio(measured), isReached ? "yes" : "no");
    }

    private String lines(Table table) {
        StringBuilder lines = new StringBuilder(
                row("what", "ratio", "range", "time", "bytes") + row("---", "---", "---", "---", "---"));
        for (Row row : table.rows()) {
            List<Double> ratios = ratios(row.benchmark(), row.base(), table.isAllThreads());
            List<Measured> rounds = results.of(row.benchmark());
            lines.append(row(
                    row.label(),
                    row.isBase() ? "1" : Numbers.ratio(Numbers.median(ratios)),
                    row.isBase() ? "" : Numbers.range(ratios),
                    Numbers.time(Numbers.median(rounds.stream()
                            .map(one -> time(one, table.isAllThreads()))
                            .toList())),
                    Numbers.bytes(
                            Numbers.median(rounds.stream().map(Measured::bytes).toList()))));
        }
        return lines.toString();
    }

    private List<Double> ratios(String benchmark, String base, boolean isAllThreads) {
        List<Measured> rounds = results.of(benchmark);
        List<Measured> bases = results.of(base);
        if (rounds.size() != bases.size()) {
            throw new IllegalArgumentException(benchmark + " has other rounds than " + base);
        }
        List<Double> ratios = new ArrayList<>();
        for (int i = 0; i < rounds.size(); i++) {
            ratios.add(time(rounds.get(i), isAllThreads) / time(bases.get(i), isAllThreads));
        }
        return ratios;
    }

    private static double time(Measured one, boolean isAllThreads) {
        return isAllThreads ? one.all() : one.measuring();
    }

    private String processors() {
        StringBuilder lines = new StringBuilder("""
                javac in a new process, with the processor and without it on the sources that it generated, in turn. Not JMH:
                `bench/processor-weight` measures the processor time of the whole command, its JIT compiler's included. The first
                five projects have 50 commands, values, mappers, injected classes or codes each.

                """);
        lines.append(row("project", "ratio to plain javac", "range", "plain javac"));
        lines.append(row("---", "---", "---", "---"));
        for (Map.Entry<String, List<Double>> project : weights.ratios().entrySet()) {
            lines.append(row(
                    project.getKey(),
                    Numbers.ratio(weights.ratio(project.getKey())),
                    Numbers.range(project.getValue()),
                    String.format(Locale.ROOT, "%,.0f ms", weights.millis().get(project.getKey()))));
        }
        return lines.toString();
    }

    private static String row(String... cells) {
        return "| " + String.join(" | ", cells).strip() + " |\n";
    }
}
