package dev.recourse.tools.simulate.report;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.recourse.tools.simulate.scenario.Codes;
import dev.recourse.tools.simulate.scenario.Scenario;
import dev.recourse.tools.simulate.study.Comparison;
import dev.recourse.tools.simulate.study.Study;
import dev.recourse.tools.style.StyleSheet;
import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The files of a report, by their names: a page, its twin in Markdown, and numbers. The same study gives the same
 * bytes.
 */
public final class ReportFiles {

    private static final TemplateEngine TEMPLATES =
            TemplateEngine.createPrecompiled(null, ContentType.Html, null, ReportFiles.class.getPackageName());

    private static final String PAGE = "index.html";
    private static final String STYLE = "simulation.css";
    private static final String MARKDOWN = "simulation.md";
    private static final String SUMMARY = "summary.csv";

    private ReportFiles() {}

    /** The files of a study. */
    public static SortedMap<String, byte[]> of(Study study) {
        StudyView view = StudyView.of(study);
        SortedMap<String, byte[]> files = new TreeMap<>();
        files.put(PAGE, page(view).getBytes(UTF_8));
        files.put(STYLE, StyleSheet.of(ReportFiles.class, STYLE));
        files.put(MARKDOWN, MarkdownReport.of(view).getBytes(UTF_8));
        files.put(SUMMARY, Csv.summary(study).getBytes(UTF_8));
        for (Comparison comparison : study.comparisons()) {
            if (comparison.isSimulated()) {
                files.put(series(comparison.scenario()), Csv.series(comparison).getBytes(UTF_8));
            }
        }
        return files;
    }

    /**
     * The names of the files of a study, before it is carried out.
     *
     * @param scenarios what is to happen
     * @param codes what the clients see
     */
    public static Set<String> names(List<Scenario> scenarios, Codes codes) {
        Set<String> names = new TreeSet<>(Set.of(PAGE, STYLE, MARKDOWN, SUMMARY));
        scenarios.stream().filter(codes::allow).map(ReportFiles::series).forEach(names::add);
        return names;
    }

    private static String series(Scenario scenario) {
        return scenario.id() + ".csv";
    }

    private static String page(StudyView view) {
        StringOutput out = new StringOutput();
        TEMPLATES.render("page.jte", Map.of("view", view), out);
        return out.toString();
    }
}
