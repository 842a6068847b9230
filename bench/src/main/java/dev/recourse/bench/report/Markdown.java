package dev.recourse.bench.report;

/** Tables in Markdown. */
final class Markdown {

    private Markdown() {}

    /** The first two lines of a table. */
    static String head(String... cells) {
        return row(cells) + "|" + " --- |".repeat(cells.length) + "\n";
    }

    static String row(String... cells) {
        return "| " + String.join(" | ", cells).strip() + " |\n";
    }
}
