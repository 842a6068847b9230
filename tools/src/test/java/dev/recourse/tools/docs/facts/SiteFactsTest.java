package dev.recourse.tools.docs.facts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.recourse.catalog.CatalogReader;
import dev.recourse.catalog.Reading;
import dev.recourse.engine.Decision;
import dev.recourse.engine.Domain;
import dev.recourse.engine.GiveUpCause;
import dev.recourse.engine.Policy;
import dev.recourse.tools.docs.Catalogs;
import dev.recourse.tools.docs.page.ChoicePage;
import dev.recourse.tools.docs.page.CodePage;
import dev.recourse.tools.docs.page.Course;
import dev.recourse.tools.docs.page.DomainPage;
import dev.recourse.tools.docs.page.Durations;
import dev.recourse.tools.docs.page.ErrorLink;
import dev.recourse.tools.docs.page.MovedPage;
import dev.recourse.tools.docs.page.OutageRow;
import dev.recourse.tools.docs.page.PagePath;
import dev.recourse.tools.docs.page.Plan;
import dev.recourse.tools.docs.page.RetiredPage;
import dev.recourse.tools.docs.page.Rule;
import dev.recourse.tools.docs.page.Sentence;
import dev.recourse.tools.docs.page.Site;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SiteFactsTest {

    private static final Site WIRESOCKET = SiteFacts.of(Catalogs.wiresocket(), Optional.empty());

    private static final String SHOP = """
            recourse: 1
            catalog: shop
            retired: { orders: [sold-out, "410", E 1] }
            limits: { retries: 3, steps: 4, rest: 1h, call: { retries: 1, steps: 2 } }
            backoffs:
              soon: { base: 1s, factor: 2, max: 1m, jitter: equal }
            budget: { tokens: 10, prices: { retry: 2 } }
            domains:
              orders:
                protocol: http
                reads:
                  code: problem
                  hint: [{ header: Retry-After }]
                  values: { left: { header: X-Left, type: int } }
                codes:
                  429:
                    key: BUSY
                    synonyms: [SLOW_DOWN]
                    aliases: [TOO_BUSY]
                    cases:
                      - when: { left: 1-9 }
                        key: NEARLY_BUSY
                        remedy: { retry: { backoff: soon } }
                        acts: [client]
                        message: Nearly too busy.
                      - when: { hint: true }
                        remedy: { retry: { backoff: soon, limit: 2 } }
                    remedy: give-up
                    acts: [client]
                    message: Too busy.
                  "e 1":
                    key: FIRST
                    status: 409
                    remedy: give-up
                    acts: [client]
                    message: One.
                  "e_1":
                    key: SECOND
                    status: 409
                    remedy: give-up
                    acts: [client]
                    message: Two.
              e-1:
                protocol: plain
                codes:
                  429: { key: OTHER, remedy: give-up, acts: [client], message: Other. }
                  orders: { key: ORDERS, remedy: give-up, acts: [client], message: Orders. }
            """;

    private static Site shop() {
        Reading reading = new CatalogReader(file ->
                        Optional.of(SHOP.getBytes(StandardCharsets.UTF_8)).filter(text -> file.equals("shop.yaml")))
                .read("shop.yaml");
        return SiteFacts.of(
                reading.catalog()
                        .orElseThrow(() -> new AssertionError(reading.problems().toString())),
                Optional.empty());
    }

    private static CodePage code(Site site, String domain, String key) {
        return site.domains().stream()
                .filter(page -> page.name().equals(domain))
                .flatMap(page -> page.codes().stream())
                .filter(page -> page.facts().link().key().equals(key))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> addresses(Stream<PagePath> paths) {
        return paths.map(PagePath::address).sorted().toList();
    }

    @Test
    void codesAloneFormerKeysAndSynonymsLeadToTheirError() {
        Site shop = shop();
        assertEquals(
                List.of("e-1/429", "e-1/orders", "orders/429-slow-down", "orders/429-too-busy"),
                addresses(shop.moved().stream().map(MovedPage::path)));
        assertEquals(
                List.of("429", "e_1", "orders/429", "orders/e_1"),
                addresses(shop.choices().stream().map(ChoicePage::path)));
        assertEquals(
                List.of("410", "orders/410", "orders/sold_out", "sold_out"),
                addresses(shop.retired().stream().map(RetiredPage::path)));
    }

    @Test
    void errorsWithOneAddressAreListedTogetherWithRetiredCodes() {
        ChoicePage choice = shop().choices().stream()
                .filter(page -> page.path().address().equals("orders/e_1"))
                .findFirst()
                .orElseThrow();
        assertEquals(
                List.of("FIRST", "SECOND"),
                choice.errors().stream().map(ErrorLink::key).toList());
        assertEquals(
                List.of("E 1"), choice.retired().stream().map(RetiredPage::code).toList());
    }

    @Test
    void casesHavePlansAndOtherErrorsHaveLinks() {
        CodePage busy = code(shop(), "orders", "BUSY");
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
                code(shop(), "orders", "NEARLY_BUSY").facts().appliesWhen());
        assertTrue(
                busy.plans().get(1).notes().stream().anyMatch(note -> note.startsWith("Each attempt takes 2 tokens")));
    }

    @Test
    void neighboursAreBesideItOrHaveItsCode() {
        CodePage busy = code(shop(), "orders", "BUSY");
        assertEquals(Optional.empty(), busy.neighbours().previous());
        assertEquals(Optional.of("NEARLY_BUSY"), busy.neighbours().next().map(ErrorLink::key));
        assertEquals(
                List.of("NEARLY_BUSY"),
                busy.neighbours().cases().stream().map(ErrorLink::key).toList());
        assertEquals(
                List.of("OTHER"),
                busy.neighbours().elsewhere().stream().map(ErrorLink::key).toList());
    }

    @Test
    void everySentenceIsFilledInEveryLanguage() {
        int sentences = 0;
        for (DomainPage domain : WIRESOCKET.domains()) {
            for (CodePage code : domain.codes()) {
                assertEquals(WIRESOCKET.languages().size(), code.sentences().size());
                for (Sentence sentence : code.sentences()) {
                    assertFilled(sentence.message());
                    sentence.plain().ifPresent(SiteFactsTest::assertFilled);
                    sentence.gaveUp().ifPresent(SiteFactsTest::assertFilled);
                    sentences++;
                }
            }
        }
        assertEquals(82 * 8, sentences);
    }

    private static void assertFilled(Sentence.Wording wording) {
        assertFalse(wording.example().isEmpty() || wording.example().contains("${"), wording.toString());
    }

    @Test
    void aSentenceSaysWhatTheMachineSays() {
        Sentence japanese = code(WIRESOCKET, "close", "RATE_LIMIT").sentences().stream()
                .filter(sentence -> sentence.language().tag().equals("ja"))
                .findFirst()
                .orElseThrow();
        assertEquals("日本語", japanese.language().name());
        assertEquals(
                "変更の頻度が、このプランの上限である毎分 20 件を超えています。33 秒後に再接続します。",
                japanese.message().example());
        assertEquals(
                "変更の頻度がこのプランの上限を超えています。33 秒後に再接続します。",
                japanese.plain().orElseThrow().example());
        assertEquals(
                "変更の頻度がこのプランの上限を超えています。しばらくしてからもう一度お試しください。",
                japanese.gaveUp().orElseThrow().example());
    }

    @Test
    void everyFactOfTheReferenceIsThere() {
        CodePage page = code(WIRESOCKET, "close", "WRONG_REGION");
        assertEquals("4009", page.facts().link().code());
        assertEquals("Wrong Region", page.facts().link().name());
        assertEquals("The document is active in another region.", page.facts().means());
        assertEquals(
                "Read the URL after REDIRECT in the close reason, check it, and reconnect there.",
                page.facts().action());
        assertEquals("redirect to the URL in the reason", page.facts().decision());
        assertEquals(List.of("client"), page.facts().actors());
        assertEquals(
                Optional.of("https://docs.wiresocket.com/data-plane/dataplane#connect-and-catch"),
                page.facts().help());
        assertEquals(
                Optional.of("REDIRECT:wss://other.wiresocket.net/1"),
                page.details().orElseThrow().example());
    }

    private static List<String> notes(String domain, String key) {
        return code(WIRESOCKET, domain, key).plans().get(0).notes();
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

    private static DomainPage domain(Site site, String name) {
        return site.domains().stream()
                .filter(page -> page.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static String text(List<Rule> rules, String label) {
        return rules.stream()
                .filter(rule -> rule.label().equals(label))
                .findFirst()
                .orElseThrow()
                .text();
    }

    @Test
    void outagesAreATableWithTheTimesThatNobodyIsLost() {
        Durations close = domain(WIRESOCKET, "close").durations();
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
                List.of(), domain(WIRESOCKET, "oauth").durations().outageNotes(), "it never tries again by itself");
        assertTrue(domain(shop(), "orders")
                .durations()
                .outageNotes()
                .contains("Errors with a limit of their own give up on purpose, and are not counted."));
    }

    @Test
    void theLongestEpisodeIsExplained() {
        List<String> notes = domain(WIRESOCKET, "dashboard").durations().longestNotes();
        assertEquals(
                List.of("A step is", "×2 means that", "With hints:", "A session goes"),
                notes.stream()
                        .map(note -> String.join(
                                " ", List.of(note.split(" ", -1)).subList(0, note.startsWith("With") ? 2 : 3)))
                        .toList());
        assertEquals(1, domain(WIRESOCKET, "close").durations().longest().size());
        assertEquals(
                "15 minutes (with hints)",
                domain(WIRESOCKET, "close").durations().longest().get(0).longest());
    }

    @Test
    void codesThatAreNotListedAreDecidedToo() {
        assertEquals(
                "Any code that is neither listed nor in one of these ranges: the client gives up at once"
                        + " (not-recoverable).",
                domain(WIRESOCKET, "close").otherCodes());
        assertEquals(
                "Any code that is neither listed nor in one of these ranges: the client gives up at once"
                        + " (not-recoverable). A status below 400 that is not listed is not a failure.",
                domain(WIRESOCKET, "dashboard").otherCodes());
        assertEquals(
                "Any other code: the client gives up at once (not-recoverable).",
                domain(WIRESOCKET, "transport").otherCodes());
        assertEquals(
                "An answer of a token endpoint is decided here only if its status is 400 or 401 and it has one of these"
                        + " codes. Any other one is decided by the service's own domain.",
                domain(WIRESOCKET, "oauth").otherCodes());
        assertEquals(
                "A code that is not listed is decided by the status that carries it, if that is listed. Any other code:"
                        + " the client gives up at once (not-recoverable). A status below 400 that is not listed is not a"
                        + " failure.",
                domain(shop(), "orders").otherCodes());
    }

    @Test
    void theMachineDecidesAboutCodesThatAreNotListedAsThePagesSay() {
        Policy policy = Catalogs.wiresocket().policy();
        for (String code : List.of("close 2999", "dashboard 418", "transport new")) {
            Domain domain = policy.domain(code.substring(0, code.indexOf(' ')));
            Decision decision = policy.start()
                    .on(domain.lookup(code.substring(code.indexOf(' ') + 1)).failed(), 0, 0);
            assertEquals(
                    Optional.of(GiveUpCause.NOT_RECOVERABLE),
                    decision.explanation().cause(),
                    code);
        }
    }

    @Test
    void numbersInSentencesAreExamples() {
        assertEquals(
                "with limit 20 and a wait of 33 s",
                code(WIRESOCKET, "close", "RATE_LIMIT").sentences().get(0).given());
        assertEquals(
                "", code(WIRESOCKET, "close", "FORBIDDEN").sentences().get(0).given());
        assertEquals(
                "with a wait of 8 s",
                domain(WIRESOCKET, "close").ranges().get(0).sentences().get(0).given());
    }

    @Test
    void wordsAndCausesAreExplained() {
        List<Rule> words = WIRESOCKET.catalog().words();
        assertEquals(
                List.of("Full jitter", "Equal jitter", "Plus up to 20 % jitter"),
                words.stream()
                        .map(Rule::label)
                        .filter(label -> label.endsWith(" jitter"))
                        .sorted(Comparator.comparing(String::length).thenComparing(Comparator.reverseOrder()))
                        .toList());
        assertEquals("A wait is anything from nothing to what the backoff says.", text(words, "Full jitter"));
        assertEquals(
                Arrays.stream(GiveUpCause.values()).map(GiveUpCause::text).toList(),
                WIRESOCKET.catalog().causes().stream().map(Rule::label).toList());
    }

    @Test
    void pagesNameTheCausesThatAreExplained() {
        assertEquals(
                List.of(
                        GiveUpCause.REDIRECTS_SPENT,
                        GiveUpCause.REDIRECT_MISSING,
                        GiveUpCause.REDIRECT_UNSAFE,
                        GiveUpCause.REDIRECT_LOOP),
                code(WIRESOCKET, "close", "WRONG_REGION").plans().get(0).causes());
        assertEquals(
                List.of(GiveUpCause.RETRIES_SPENT, GiveUpCause.DEADLINE, GiveUpCause.NOT_IDEMPOTENT),
                code(WIRESOCKET, "transport", "TIMEOUT").plans().get(0).causes());
        assertTrue(code(shop(), "orders", "BUSY").plans().get(1).causes().contains(GiveUpCause.BUDGET_SPENT));
    }
}
