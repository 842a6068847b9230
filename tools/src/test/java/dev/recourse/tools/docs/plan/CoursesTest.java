package dev.recourse.tools.docs.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.recourse.engine.Domain;
import dev.recourse.engine.GiveUpCause;
import dev.recourse.engine.Policy;
import dev.recourse.tools.docs.Catalogs;
import dev.recourse.tools.docs.page.Band;
import dev.recourse.tools.docs.page.Course;
import dev.recourse.tools.docs.page.Ending;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CoursesTest {

    private static final Policy WIRESOCKET = Catalogs.wiresocket().policy();

    private static List<Course> courses(String domain, String key, Courses.Hints hints) {
        Domain of = WIRESOCKET.domain(domain);
        return new Courses(WIRESOCKET)
                .of(WIRESOCKET.row(of.named(key).orElseThrow()).otherwise(), of, hints);
    }

    @Test
    void aClientWaitsAndGivesUpAndRests() {
        Course course = courses("close", "RATE_LIMIT", Courses.Hints.NEVER).get(0);
        assertEquals(
                "Waits 30 to 36 s, then 60 to 72 s, then 2 to 2:24 minutes, then 4 to 4:48 minutes, then 5 to 6 minutes."
                        + " Gives up between 12:30 and 15 minutes after the first failure (at most 15 minutes for an episode)."
                        + " Then rests for 10 to 11 minutes, and begins again by itself.",
                course.summary());
        assertEquals(5, course.attempts().size());
        assertEquals(new Band(750_000, 900_000), course.attempts().get(4).starts());
        assertEquals(
                List.of(new Ending(
                        GiveUpCause.DEADLINE,
                        "at most 15 minutes for an episode",
                        Optional.of(900_000L),
                        new Band(750_000, 900_000),
                        false,
                        true)),
                course.endings());
    }
}
