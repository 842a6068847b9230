package dev.recourse.tools.docs.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

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

    private static String summary(String domain, String key) {
        return courses(domain, key, Courses.Hints.NEVER).get(0).summary();
    }

    @Test
    void aSessionThatDoesNotRestMayBeResumed() {
        assertEquals(
                "Gives up at once. It does not come back by itself; the application may resume it.",
                summary("close", "FORBIDDEN"));
    }

    @Test
    void aCallHasFailedWhateverTheRest() {
        assertTrue(summary("dashboard", "REQUEST_TIMEOUT")
                .endsWith(" The call has failed; another one makes sense after 10 to 11 minutes."));
        assertEquals(
                "Gives up at once. A session does not come back by itself; the application may resume it. A call has"
                        + " failed.",
                summary("dashboard", "FORBIDDEN"));
    }

    @Test
    void redirectsFollowDifferentAddresses() {
        assertEquals(
                "Follows up to 5 different addresses in a row, each at once. Gives up if yet another redirect comes (at"
                        + " most 5 redirects for an episode), or one to an address that the episode has used before. It"
                        + " does not come back by itself; the application may resume it.",
                summary("close", "WRONG_REGION"));
    }

    @Test
    void anEndpointIsUsedOnce() {
        assertTrue(summary("dashboard", "SERVICE_UNAVAILABLE")
                .startsWith("Goes on at once at the endpoint dataplane. Gives up if the same error comes again (each"
                        + " endpoint at most once in an episode)."));
    }

    @Test
    void titlesSayOnlyWhatMakesADifference() {
        assertEquals(List.of("One call", "A session that goes on"), titles("transport", Courses.Hints.NEVER));
        assertEquals(List.of(""), titles("close", Courses.Hints.NEVER));
        assertEquals(
                List.of(
                        "One call, without a hint",
                        "One call, with a hint of 60 s each time",
                        "A session that goes on, without a hint",
                        "A session that goes on, with a hint of 60 s each time"),
                titles("dashboard", Courses.Hints.SOMETIMES));
    }

    private static List<String> titles(String domain, Courses.Hints hints) {
        String key = domain.equals("close") ? "RATE_LIMIT" : domain.equals("transport") ? "SILENT" : "REQUEST_TIMEOUT";
        return courses(domain, key, hints).stream().map(Course::title).toList();
    }
}
