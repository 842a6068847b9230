package dev.recourse.tools.docs.json;

import dev.recourse.tools.docs.page.Durations;
import dev.recourse.tools.docs.page.EpisodeRow;
import dev.recourse.tools.docs.page.OutageRow;
import java.util.Map;

/** How long episodes and outages can be. Times are in words. */
final class DurationJson {

    private DurationJson() {}

    static Map<String, Object> of(Durations durations) {
        return new Members()
                .list(
                        "longestEpisodes",
                        durations.longest().stream().map(DurationJson::row).toList())
                .list("longestNotes", durations.longestNotes())
                .list(
                        "outages",
                        durations.outages().stream().map(DurationJson::row).toList())
                .list("outageNotes", durations.outageNotes())
                .object();
    }

    private static Map<String, Object> row(EpisodeRow row) {
        return new Members()
                .with("where", row.where())
                .with("steps", row.steps())
                .with("wait", row.longest())
                .with("stepsBy", row.stepsBy())
                .with("waitBy", row.waitBy())
                .object();
    }

    private static Map<String, Object> row(OutageRow row) {
        return new Members()
                .with("where", row.where())
                .list("errors", row.errors())
                .text("nobodyGivesUpIn", row.nobody())
                .text("oneInAMillionGivesUpIn", row.few())
                .object();
    }
}
