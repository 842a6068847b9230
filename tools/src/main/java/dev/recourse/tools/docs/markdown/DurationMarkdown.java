package dev.recourse.tools.docs.markdown;

import dev.recourse.tools.docs.page.Durations;
import dev.recourse.tools.docs.page.EpisodeRow;
import dev.recourse.tools.docs.page.OutageRow;
import dev.recourse.tools.markdown.MarkdownPage;
import dev.recourse.tools.markdown.MarkdownText;
import java.util.List;

/** How long episodes and outages can be, as tables. */
final class DurationMarkdown {

    private static final List<String> EPISODES = List.of(
            "longest episode", "steps", "wait", "failures with the most steps", "failures with the longest wait");

    private static final List<String> OUTAGES =
            List.of("outages", "errors", "no client gives up within", "at most one in a million gives up within");

    private DurationMarkdown() {}

    static void add(MarkdownPage page, Durations durations) {
        page.section("How long it can take");
        page.table(
                EPISODES,
                durations.longest().stream().map(DurationMarkdown::row).toList());
        page.list(durations.longestNotes().stream().map(MarkdownText::of).toList());
        if (!durations.outages().isEmpty()) {
            page.section("Which outages clients survive");
            page.list(durations.outageNotes().stream().map(MarkdownText::of).toList());
            page.table(
                    OUTAGES,
                    durations.outages().stream().map(DurationMarkdown::row).toList());
        }
    }

    private static List<String> row(EpisodeRow row) {
        return List.of(
                MarkdownText.of(row.where()),
                Integer.toString(row.steps()),
                MarkdownText.of(row.longest()),
                MarkdownText.of(row.stepsBy()),
                MarkdownText.of(row.waitBy()));
    }

    private static List<String> row(OutageRow row) {
        return List.of(
                MarkdownText.of(row.where()),
                MarkdownText.of(String.join(", ", row.errors())),
                row.nobody().isEmpty() ? "own limit, not counted" : MarkdownText.of(row.nobody()),
                MarkdownText.of(row.few()));
    }
}
