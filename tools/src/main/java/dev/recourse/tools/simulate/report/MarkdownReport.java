package dev.recourse.tools.simulate.report;

import dev.recourse.tools.markdown.MarkdownPage;
import dev.recourse.tools.markdown.MarkdownText;
import java.util.List;

/** A study in Markdown, without pictures. */
final class MarkdownReport {

    private final MarkdownPage page;

    private MarkdownReport(String title) {
        this.page = new MarkdownPage(MarkdownText.of(title));
    }

    static String of(StudyView study) {
        MarkdownReport report = new MarkdownReport(study.title());
        report.page.paragraph(MarkdownText.of(study.headline()));
        report.page.paragraph(study.lead());
        report.page.table(escaped(study.summary().head()), study.summary().rows());
        report.page.paragraph(StudyView.NOTE);
        if (!study.advice().isEmpty()) {
            report.page.paragraph("What to try:");
            report.page.list(escaped(study.advice()));
        }
        study.scenarios().forEach(scenario -> report.scenario(scenario, study.hasSeveral()));
        return report.page.text();
    }

    private void scenario(ScenarioView scenario, boolean hasSentences) {
        page.section(scenario.title());
        page.paragraph(scenario.sentence());
        if (hasSentences) {
            page.paragraph(MarkdownText.of(scenario.verdict()));
            scenario.advice().forEach(advice -> page.paragraph("What to try: " + MarkdownText.of(advice)));
        }
        scenario.results().ifPresent(results -> {
            page.table(escaped(results.numbers().head()), results.numbers().rows());
            page.paragraph("What the clients met:");
            page.table(
                    results.met().head(),
                    results.met().rows().stream().map(MarkdownReport::escaped).toList());
        });
    }

    private static List<String> escaped(List<String> cells) {
        return cells.stream().map(MarkdownText::of).toList();
    }
}
