package dev.recourse.tools.docs.picture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.recourse.engine.DecisionKind;
import dev.recourse.engine.GiveUpCause;
import dev.recourse.tools.docs.page.Attempt;
import dev.recourse.tools.docs.page.Band;
import dev.recourse.tools.docs.page.Course;
import dev.recourse.tools.docs.page.Ending;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The pictures are rewritten by {@code -Drecourse.golden=update}; look at them in a page before they are accepted. */
class PlanPictureTest {

    private static final Path PICTURES = Path.of("src/test/resources/pictures");

    private static final Course RETRIES = new Course(
            false,
            Optional.of(40_000L),
            "A session",
            "Waits <30> to 36 s.",
            List.of(
                    new Attempt(1, new Band(30_000, 36_000), new Band(30_000, 36_000)),
                    new Attempt(2, new Band(60_000, 72_000), new Band(90_000, 108_000)),
                    new Attempt(3, new Band(60_000, 72_000), new Band(150_000, 180_000))),
            List.of(
                    new Ending(
                            GiveUpCause.DEADLINE,
                            "at most 200 s for an \"episode\"",
                            Optional.of(200_000L),
                            new Band(150_000, 180_000),
                            false,
                            true),
                    new Ending(
                            GiveUpCause.RETRIES_SPENT,
                            "at most 3",
                            Optional.empty(),
                            new Band(1, 180_000),
                            true,
                            true)),
            Optional.of(new Band(600_000, 660_000)));

    private static final Course AT_ONCE = new Course(
            true,
            Optional.empty(),
            "One call",
            "Obtains new credentials.",
            List.of(new Attempt(1, new Band(0, 0), new Band(0, 0))),
            List.of(new Ending(
                    GiveUpCause.REFRESHES_SPENT, "at most 1 refresh", Optional.empty(), new Band(0, 0), false, false)),
            Optional.empty());

    @Test
    void waitsAreDrawnAlongTheTime() throws IOException {
        compare("retries.svg", PlanPicture.of(RETRIES, DecisionKind.RETRY, "plan-1-1"));
    }

    @Test
    void whatHappensAtOnceNeedsNoAxis() throws IOException {
        compare("at-once.svg", PlanPicture.of(AT_ONCE, DecisionKind.REFRESH, "plan-1-1"));
    }

    @Test
    void aCallIsOverWhenTheClientGivesUp() {
        assertTrue(restIsDrawn(false));
        assertFalse(restIsDrawn(true));
    }

    private static boolean restIsDrawn(boolean call) {
        Course course = new Course(
                call,
                RETRIES.hintMillis(),
                RETRIES.title(),
                RETRIES.summary(),
                RETRIES.attempts(),
                RETRIES.endings(),
                RETRIES.rest());
        String picture = PlanPicture.of(course, DecisionKind.RETRY, "plan");
        return picture.contains("10 to 11 min") || picture.contains("class=\"again\"");
    }

    @Test
    void numbersDoNotDependOnTheMachine() {
        Locale usual = Locale.getDefault();
        String picture = PlanPicture.of(RETRIES, DecisionKind.RETRY, "plan");
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            assertEquals(picture, PlanPicture.of(RETRIES, DecisionKind.RETRY, "plan"));
        } finally {
            Locale.setDefault(usual);
        }
    }

    static void compare(String name, String picture) throws IOException {
        Path file = PICTURES.resolve(name);
        if ("update".equals(System.getProperty("recourse.golden"))) {
            Files.createDirectories(PICTURES);
            Files.writeString(file, picture + "\n");
        }
        assertEquals(Files.readString(file), picture + "\n");
    }
}
