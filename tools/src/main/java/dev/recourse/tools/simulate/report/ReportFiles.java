package dev.recourse.tools.simulate.report;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.recourse.tools.simulate.study.Comparison;
import dev.recourse.tools.simulate.study.Study;
import dev.recourse.tools.style.StyleSheet;
import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The files of a report, by their names: a page, its twin in Markdown, and numbers. The same study gives the same
 * bytes.
 */
public final class ReportFiles {

    private static final TemplateEngine TEMPLATES =
            TemplateEngine.createPrecompiled(null, ContentType.Html, null, ReportFiles.class.getPackageName());

    private ReportFiles() {}

    /** The files of a study. */
    public static SortedMap<String, byte[]> of(Study study) {
        StudyView view = StudyView.of(study);
        SortedMap<String, byte[]> files = new TreeMap<>();
        files.put("index.html", page(view).getBytes(UTF_8));
        files.put("simulation.css", StyleSheet.of(ReportFiles.class, "simulation.css"));
        files.put("simulation.md", MarkdownReport.of(view).getBytes(UTF_8));
        files.put("summary.csv", Csv.summary(study).getBytes(UTF_8));
        for (Comparison comparison : study.comparisons()) {
            if (comparison.isSimulated()) {
                files.put(
                        comparison.scenario().id() + ".csv",
                        Csv.series(comparison).getBytes(UTF_8));
            }
        }
        return files;
    }

    private static String page(StudyView view) {
        StringOutput out = new StringOutput();
        TEMPLATES.render("page.jte", Map.of("view", view), out);
        return out.toString();
    }
}
