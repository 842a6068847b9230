package dev.recourse.tools.docs.facts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.recourse.tools.docs.page.Durations;
import dev.recourse.tools.docs.page.OutageRow;
import java.util.List;
import org.junit.jupiter.api.Test;

class DurationFactsTest {

    @Test
    void outagesAreATableWithTheTimesThatNobodyIsLost() {
        Durations close = ExampleSites.domain(ExampleSites.WIRESOCKET, "close").durations();
        assertEquals(
                List.of(
                        new OutageRow(
                                "close",
                                List.of("1001", "1005", "1006", "1012", "1011", "1013", "1014", "3008"),
                                "13:59 minutes",
                                "13:59 minutes"),
                        new OutageRow("close", List.of("4006"), "12:30 minutes", "12:33 minutes"),
                        new OutageRow("close", List.of("4000-4999"), "", "")),
                close.outages());
        assertEquals(
                List.of(
                        "In an outage every attempt fails. The times hold if it fails at once, always with the same"
                                + " error, and if the server sends no hints.",
                        "One in a million is a chance: in an outage of that length, at most one client in a million has"
                                + " random waits so short that it gives up.",
                        "Errors with a limit of their own give up on purpose, and are not counted.",
                        "After a longer outage, sessions that gave up at a limit of the episode come back by themselves"
                                + " within 11 minutes of its end; later only if a hint asked for a longer rest. Calls"
                                + " that gave up have failed."),
                close.outageNotes());
        assertEquals(
                List.of(),
                ExampleSites.domain(ExampleSites.WIRESOCKET, "oauth")
                        .durations()
                        .outageNotes(),
                "it never tries again by itself");
        assertTrue(ExampleSites.domain(ExampleSites.shop(), "orders")
                .durations()
                .outageNotes()
                .contains("Errors with a limit of their own give up on purpose, and are not counted."));
    }

    @Test
    void theLongestEpisodeIsExplained() {
        List<String> notes = ExampleSites.domain(ExampleSites.WIRESOCKET, "dashboard")
                .durations()
                .longestNotes();
        assertEquals(
                List.of("A step is", "×2 means that", "With hints:", "A session goes"),
                notes.stream()
                        .map(note -> String.join(
                                " ", List.of(note.split(" ", -1)).subList(0, note.startsWith("With") ? 2 : 3)))
                        .toList());
        assertEquals(
                1,
                ExampleSites.domain(ExampleSites.WIRESOCKET, "close")
                        .durations()
                        .longest()
                        .size());
        assertEquals(
                "15 minutes (with hints)",
                ExampleSites.domain(ExampleSites.WIRESOCKET, "close")
                        .durations()
                        .longest()
                        .get(0)
                        .longest());
    }
}
