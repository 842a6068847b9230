package dev.recourse.tools.docs.json;

import dev.recourse.catalog.json.Members;
import dev.recourse.tools.docs.page.Durations;
import dev.recourse.tools.docs.page.EpisodeRow;
import dev.recourse.tools.docs.page.OutageRow;
import java.util.Map;

/** How long episodes and outages can be. Times are in words. */
final class DurationJson {

    private DurationJson() {}

    static Map<String, Object> of(Durations durations) {
        return new Members()
                .putUnlessEmpty(
                        "longestEpisodes",
                        durations.longest().stream().map(DurationJson::row).toList())
                .putUnlessEmpty("longestNotes", durations.longestNotes())
                .putUnlessEmpty(
                        "outages",
                        durations.outages().stream().map(DurationJson::row).toList())
                .putUnlessEmpty("outageNotes", durations.outageNotes())
                .map();
    }

    private static Map<String, Object> row(EpisodeRow row) {
        return new Members()
                .put("where", row.where())
                .put("steps", row.steps())
                .put("wait", row.longest())
                .put("stepsBy", row.stepsBy())
                .put("waitBy", row.waitBy())
                .map();
    }

    private static Map<String, Object> row(OutageRow row) {
        return new Members()
                .put("where", row.where())
                .putUnlessEmpty("errors", row.errors())
                .putUnlessEmpty("nobodyGivesUpIn", row.nobody())
                .putUnlessEmpty("oneInAMillionGivesUpIn", row.few())
                .map();
    }
}
