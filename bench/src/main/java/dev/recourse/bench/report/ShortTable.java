package dev.recourse.bench.report;

import java.util.List;
import java.util.stream.Collectors;

/** The ratios in short, for the page and the README. */
final class ShortTable {

    /** How many of the processors are shown: ours, and those of others. */
    private static final int COMPARED = 5;

    private final Ratios measuring;
    private final Ratios all;
    private final Weights weights;

    ShortTable(Results results, Weights weights) {
        this.measuring = new Ratios(results, false);
        this.all = new Ratios(results, true);
        this.weights = weights;
    }

    String text() {
        return others() + "\n" + added();
    }

    private String others() {
        return Markdown.head("What others take, if Recourse takes 1", "")
                + line(
                        "a decision, with clock and random number",
                        measuring,
                        List.of(
                                new Row("by hand", "DecisionBenchmark.packedWithClock", Tables.CLOCKED),
                                new Row("gax", Tables.GAX, Tables.CLOCKED),
                                new Row("AWS SDK", Tables.AWS, Tables.CLOCKED),
                                new Row("Failsafe", Tables.peer("FAILSAFE"), Tables.CLOCKED),
                                new Row("Resilience4j", Tables.peer("RESILIENCE4J"), Tables.CLOCKED),
                                new Row("Spring", Tables.peer("SPRING"), Tables.CLOCKED)))
                + line(
                        "finding one of 10,000 codes by its number",
                        measuring,
                        List.of(lookup("`HashMap`", "hashMap"), lookup("`switch`", "switched")))
                + line(
                        "a message with a number",
                        measuring,
                        List.of(
                                number("concatenation", "numberConcatenated"),
                                number("`StringSubstitutor`", "numberSubstituted"),
                                number("`MessageFormat`", "numberFormatted"),
                                number("ICU4J", "numberFormattedByIcu")))
                + line(
                        "reading the code from a JSON error body",
                        measuring,
                        List.of(
                                new Row("Jackson's stream", "JsonBenchmark.jacksonStream", "JsonBenchmark.scanner"),
                                new Row("Jackson's tree", "JsonBenchmark.jacksonTree", "JsonBenchmark.scanner")));
    }

    private static Row lookup(String label, String method) {
        return new Row(label, Tables.lookup(method, 10_000), Tables.lookup("lookup", 10_000));
    }

    private static Row number(String label, String method) {
        return new Row(label, Tables.message(method), Tables.message("number"));
    }

    private String added() {
        String processors = weights.ratios().keySet().stream()
                .limit(COMPARED)
                .map(project -> project + " " + Numbers.ratio(weights.ratio(project)))
                .collect(Collectors.joining(" · "));
        return Markdown.head("What it takes with Recourse or another tool, if it takes 1 without", "")
                + line(
                        "a call that succeeds",
                        all,
                        List.of(
                                new Row("JDK (`sendAsync`)", Tables.call("recoveringJdk"), Tables.call("jdkAsync")),
                                new Row("OkHttp", Tables.call("recoveringOkHttp"), Tables.call("okHttp")),
                                new Row(
                                        "Apache HttpClient",
                                        Tables.call("recoveringApacheHttpClient"),
                                        Tables.call("apacheHttpClient"))))
                + Markdown.row("a cold compile", processors);
    }

    private static String line(String what, Ratios ratios, List<Row> rows) {
        return Markdown.row(
                what,
                rows.stream()
                        .map(row -> row.label() + " " + Numbers.ratio(ratios.median(row)))
                        .collect(Collectors.joining(" · ")));
    }
}
