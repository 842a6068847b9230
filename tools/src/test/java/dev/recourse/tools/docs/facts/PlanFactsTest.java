package dev.recourse.tools.docs.facts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.recourse.engine.GiveUpCause;
import dev.recourse.tools.docs.page.CodePage;
import dev.recourse.tools.docs.page.Course;
import dev.recourse.tools.docs.page.ErrorLink;
import dev.recourse.tools.docs.page.Plan;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PlanFactsTest {

    @Test
    void casesHavePlansAndOtherErrorsHaveLinks() {
        CodePage busy = ExampleSites.code(ExampleSites.shop(), "orders", "BUSY");
        assertEquals(
                List.of("where left is 1 to 9", "with a hint", ""),
                busy.plans().stream().map(Plan::when).toList());
        assertEquals(Optional.of("NEARLY_BUSY"), busy.plans().get(0).error().map(ErrorLink::key));
        assertEquals(List.of(), busy.plans().get(0).courses());
        assertEquals(
                List.of(Optional.of(60_000L), Optional.of(60_000L)),
                busy.plans().get(1).courses().stream().map(Course::hintMillis).toList(),
                "one for calls, one for sessions");
        assertEquals(
                "where left is 1 to 9: it is NEARLY_BUSY; with a hint: retry, backoff soon (1 s · 2ⁿ, at most 1 min, equal"
                        + " jitter), at most 2 times; otherwise: give up",
                busy.facts().decision());
        assertEquals(
                "where left is 1 to 9",
                ExampleSites.code(ExampleSites.shop(), "orders", "NEARLY_BUSY")
                        .facts()
                        .appliesWhen());
        assertTrue(
                busy.plans().get(1).notes().stream().anyMatch(note -> note.startsWith("Each attempt takes 2 tokens")));
    }

    private static List<String> notes(String domain, String key) {
        return ExampleSites.code(ExampleSites.WIRESOCKET, domain, key)
                .plans()
                .get(0)
                .notes();
    }

    @Test
    void redirectsSayWhichHostsPortsAndSpellingsCount() {
        assertEquals(
                List.of("A redirect is followed only to a URL that begins with wss:// and whose host is a subdomain of"
                        + " wiresocket.net or wiresocket.com (but not one of these itself), on any port. No address is"
                        + " followed twice in an episode, however it is spelled: the case of its scheme, host and"
                        + " escapes, a default port and a slash alone as the path make no difference. Without such a"
                        + " target, the client gives up at once (redirect-missing, redirect-unsafe or redirect-loop)."),
                notes("close", "WRONG_REGION"));
    }

    @Test
    void hintsAndEndpointsAreExplained() {
        assertEquals(
                List.of(
                        "The server's hint (header retry-after-ms in ms, header Retry-After) is ignored.",
                        "Requests are sent again whether or not they are idempotent.",
                        "For the rest of the episode, attempts go to the endpoint dataplane, whose address the"
                                + " application configures. A failure there is decided by the rules of its own domain."),
                notes("dashboard", "SERVICE_UNAVAILABLE"));
        assertTrue(notes("dashboard", "REQUEST_TIMEOUT")
                .contains(
                        "The server's hint (header retry-after-ms in ms, header Retry-After) is the least wait, spread"
                                + " by up to 10 %."));
    }

    @Test
    void pagesNameTheCausesThatAreExplained() {
        assertEquals(
                List.of(
                        GiveUpCause.REDIRECTS_SPENT,
                        GiveUpCause.REDIRECT_MISSING,
                        GiveUpCause.REDIRECT_UNSAFE,
                        GiveUpCause.REDIRECT_LOOP),
                ExampleSites.code(ExampleSites.WIRESOCKET, "close", "WRONG_REGION")
                        .plans()
                        .get(0)
                        .causes());
        assertEquals(
                List.of(GiveUpCause.RETRIES_SPENT, GiveUpCause.DEADLINE, GiveUpCause.NOT_IDEMPOTENT),
                ExampleSites.code(ExampleSites.WIRESOCKET, "transport", "TIMEOUT")
                        .plans()
                        .get(0)
                        .causes());
        assertTrue(ExampleSites.code(ExampleSites.shop(), "orders", "BUSY")
                .plans()
                .get(1)
                .causes()
                .contains(GiveUpCause.BUDGET_SPENT));
    }
}
