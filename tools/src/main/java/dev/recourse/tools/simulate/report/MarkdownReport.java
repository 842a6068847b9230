package dev.recourse.tools.simulate.report;

import java.util.List;
import java.util.stream.Collectors;

/** A study in Markdown, without pictures. */
final class MarkdownReport {

    private final StringBuilder out = new StringBuilder();

    private MarkdownReport() {}

    static String of(StudyView study) {
        MarkdownReport report = new MarkdownReport();
        report.paragraph("# " + study.title());
        report.paragraph(study.lead());
        report.table(new Table(
                List.of("scenario", "what came of it"),
                study.scenarios().stream()
                        .map(scenario -> List.of(scenario.title(), scenario.verdict()))
                        .toList()));
        study.scenarios().forEach(report::scenario);
        return report.out.toString().stripTrailing() + "\n";
    }

    private void scenario(ScenarioView scenario) {
        paragraph("## " + scenario.title());
        paragraph(scenario.sentence());
        paragraph(scenario.verdict());
        scenario.results().ifPresent(results -> {
            table(results.numbers());
            paragraph("What the clients met:");
            table(results.met());
        });
    }

    private void paragraph(String text) {
        out.append(text).append("\n\n");
    }

    private void table(Table table) {
        row(table.head());
        out.append("|").append("---|".repeat(table.head().size())).append('\n');
        table.rows().forEach(this::row);
        out.append('\n');
    }

    private void row(List<String> cells) {
        out.append(cells.stream().map(cell -> cell.replace("|", "\\|")).collect(Collectors.joining(" | ", "| ", " |")))
                .append('\n');
    }
}
