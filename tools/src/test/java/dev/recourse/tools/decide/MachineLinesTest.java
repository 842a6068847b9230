package dev.recourse.tools.decide;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.recourse.engine.Backoff;
import dev.recourse.engine.BudgetRule;
import dev.recourse.engine.CodeInfo;
import dev.recourse.engine.Domain;
import dev.recourse.engine.DomainPolicy;
import dev.recourse.engine.HintRule;
import dev.recourse.engine.Jitter;
import dev.recourse.engine.Limits;
import dev.recourse.engine.Policy;
import dev.recourse.engine.Protocol;
import dev.recourse.engine.ReasonPattern;
import dev.recourse.engine.RedirectRules;
import dev.recourse.engine.Remedy;
import dev.recourse.engine.Row;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What a catalog can prescribe, shown line by line. */
class MachineLinesTest {

    private static final HintRule UNSPREAD = HintRule.floor(0);
    private static final Backoff SECONDS =
            Backoff.exponential("seconds", Duration.ofSeconds(1), 2, Duration.ofMinutes(1));

    private static Policy.Builder catalog(Remedy remedy) {
        return Policy.builder("small")
                .hint(UNSPREAD)
                .domain(domain("api", Protocol.HTTP, "503", Row.always(remedy)))
                .domain(domain("transport", Protocol.PLAIN, "not-sent", Row.always(remedy)));
    }

    private static DomainPolicy domain(String name, Protocol protocol, String code, Row row) {
        return new DomainPolicy(
                Domain.of(name, protocol, List.of(CodeInfo.of(code, "BUSY", "Busy"))), List.of(row), List.of());
    }

    /** A failure with 503, and these keys besides. */
    private static String failed(String keys) {
        return "{'event':'failed','at':0,'domain':'api','code':503,'random':0" + keys + "}";
    }

    /** Decides about these events, with single quotes for double ones, and shows what is decided. */
    private static List<String> decide(Policy.Builder catalog, String... events) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        String lines = String.join("\n", events).replace('\'', '"');
        new Decider(catalog.build(), 0)
                .run(
                        new ByteArrayInputStream(lines.getBytes(StandardCharsets.UTF_8)),
                        out,
                        new PrintStream(err, true, StandardCharsets.UTF_8));
        assertEquals("", err.toString(StandardCharsets.UTF_8));
        return out.toString(StandardCharsets.UTF_8)
                .lines()
                .map(MachineLinesTest::shown)
                .toList();
    }

    /** The decision, and what belongs to it, such as {@code retry,delayMs:1000}. */
    private static String shown(String line) {
        int from = line.indexOf("\"decision\":");
        int to = line.indexOf(",\"retries\":");
        return line.substring(from + "\"decision\":".length(), to).replace("\"", "");
    }

    private static String waits(long millis) {
        return "retry,delayMs:" + millis;
    }

    private static String drawn(Backoff backoff, double random) throws IOException {
        return decide(catalog(Remedy.retry(backoff)), failed("").replace("'random':0", "'random':" + random))
                .get(0);
    }

    @Test
    void aFloorRaisesTheRangeThatADelayIsDrawnFrom() throws IOException {
        Backoff floored = SECONDS.withJitter(Jitter.FULL).withFloor(Duration.ofMillis(250));

        assertEquals(waits(250), drawn(floored, 0));
        assertEquals(waits(625), drawn(floored, 0.5));
        assertEquals(waits(1_000), drawn(floored, 1));
        assertEquals(waits(500), drawn(floored.withJitter(Jitter.EQUAL), 0));
        assertEquals(waits(3_000), drawn(floored.withFloor(Duration.ofSeconds(3)), 0.5));
    }

    @Test
    void plusAddsUpToADuration() throws IOException {
        Backoff plus = SECONDS.withJitter(Jitter.plus(Duration.ofMillis(500)));

        assertEquals(waits(1_000), drawn(plus, 0));
        assertEquals(waits(1_250), drawn(plus, 0.5));
        assertEquals(waits(1_500), drawn(plus, 1));
    }

    @Test
    void theLastOfListedDelaysRepeats() throws IOException {
        Backoff listed =
                Backoff.delays("listed", List.of(Duration.ofSeconds(1), Duration.ofSeconds(2), Duration.ofSeconds(5)));

        assertEquals(
                List.of(waits(1_000), waits(2_000), waits(5_000), waits(5_000)),
                decide(catalog(Remedy.retry(listed)), failed(""), failed(""), failed(""), failed("")));
    }

    @Test
    void aClampedHintIsHeldBetweenTheBackoffAndAnUpperEnd() throws IOException {
        Remedy clamped = Remedy.retry(Backoff.exponential("ten", Duration.ofSeconds(10), 1, Duration.ofSeconds(10)))
                .withHint(HintRule.clamp(0, Duration.ofSeconds(5)));

        assertEquals(
                List.of(waits(10_000), waits(12_000), waits(15_000)),
                decide(
                        catalog(clamped),
                        failed(",'hintMs':3000"),
                        failed(",'hintMs':12000"),
                        failed(",'hintMs':60000")));
    }

    @Test
    void aHintMayBeTheBaseOfTheBackoff() throws IOException {
        Remedy based = Remedy.retry(SECONDS).withHint(HintRule.base());

        assertEquals(
                List.of(waits(4_000), waits(2_000), waits(16_000)),
                decide(catalog(based), failed(",'hintMs':4000"), failed(""), failed(",'hintMs':4000")));
    }

    @Test
    void aHintMayCountAsAtMostSomething() throws IOException {
        Remedy limited = Remedy.retry(SECONDS).withHint(HintRule.floor(0.1).withMax(Duration.ofSeconds(30)));

        assertEquals(
                List.of(waits(33_000)),
                decide(catalog(limited), failed(",'hintMs':3600000").replace("'random':0", "'random':1")));
    }

    @Test
    void aHintInMillisecondsComesBeforeTheHeader() throws IOException {
        assertEquals(
                List.of(waits(1_500), waits(90_000), waits(3_001)),
                decide(
                        catalog(Remedy.retry(SECONDS)),
                        failed(",'hintMs':1500,'retryAfter':'90'"),
                        failed(",'retryAfter':'90'"),
                        failed(",'hintMs':3000.5,'session':'other'")));
    }

    @Test
    void aHintThatIsTooLongIsLongAndNotMalformed() throws IOException {
        assertEquals(
                List.of("give-up,cause:deadline,advisoryMs:" + Long.MAX_VALUE),
                decide(catalog(Remedy.retry(SECONDS)), failed(",'hintMs':1e400")));
    }

    @Test
    void whatCannotBeRepeatedIsNotSentTwice() throws IOException {
        assertEquals(
                List.of("give-up,cause:not-repeatable", waits(1_000)),
                decide(
                        catalog(Remedy.retry(SECONDS)),
                        failed(",'repeatable':false"),
                        failed(",'repeatable':false,'sent':false,'session':'other'")));
    }

    @Test
    void whatNeverLeftIsRetriedWhateverItsMethod() throws IOException {
        String notSent = failed(",'idempotent':false").replace("'api','code':503", "'transport','code':'not-sent'");

        assertEquals(
                List.of("give-up,cause:not-idempotent", waits(1_000), waits(1_000), "give-up,cause:not-idempotent"),
                decide(
                        catalog(Remedy.retry(SECONDS).withIdempotentOnly()),
                        failed(",'idempotent':false"),
                        failed(",'idempotent':false,'sent':false,'session':'b'"),
                        notSent.replace("}", ",'session':'c'}"),
                        notSent.replace("}", ",'sent':true,'session':'d'}")));
    }

    @Test
    void afterARestANewEpisodeMayBeginByItself() throws IOException {
        Limits limits = Limits.DEFAULT.withRetries(1).withRest(Duration.ofMinutes(10));

        assertEquals(
                List.of(
                        waits(1_000),
                        "give-up,cause:retries-spent,restMs:600000",
                        "give-up,cause:given-up",
                        waits(1_000),
                        "give-up,cause:retries-spent,advisoryMs:1200000,restMs:1320000"),
                decide(
                        catalog(Remedy.retry(SECONDS)).limits(limits),
                        failed(""),
                        failed(""),
                        failed(""),
                        "{'event':'resume','at':600000}",
                        failed(""),
                        failed(",'hintMs':1200000").replace("'random':0", "'random':1")));
    }

    @Test
    void onlyWhatTimeChangesIsFollowedByARest() throws IOException {
        Limits limits = Limits.DEFAULT.withRefreshes(1).withSteps(2).withRest(Duration.ofMinutes(10));

        assertEquals(
                List.of(waits(1_000), "give-up,cause:retries-spent"),
                decide(catalog(Remedy.retry(SECONDS).withLimit(1)).limits(limits), failed(""), failed("")));
        assertEquals(
                List.of("refresh,delayMs:0", "give-up,cause:refreshes-spent"),
                decide(catalog(Remedy.refresh()).limits(limits), failed(""), failed("")));
        assertEquals(
                List.of(waits(1_000), waits(2_000), "give-up,cause:steps-spent,restMs:600000"),
                decide(catalog(Remedy.retry(SECONDS)).limits(limits), failed(""), failed(""), failed("")));
        assertEquals(
                List.of("give-up,cause:deadline,advisoryMs:3600000,restMs:3600000"),
                decide(catalog(Remedy.retry(SECONDS)).limits(limits), failed(",'hintMs':3600000")));
    }

    @Test
    void aCallHasLimitsOfItsOwn() throws IOException {
        Limits limits = Limits.DEFAULT.withCallRetries(1);

        assertEquals(
                List.of(waits(1_000), "give-up,cause:retries-spent", waits(1_000), waits(2_000)),
                decide(
                        catalog(Remedy.retry(SECONDS)).limits(limits),
                        failed(",'call':true"),
                        failed(",'call':true"),
                        failed(",'session':'socket'"),
                        failed(",'session':'socket'")));
    }

    @Test
    void aBudgetIsRefilledByTheTimeOfAnySession() throws IOException {
        BudgetRule refilled = BudgetRule.of(2, Map.of("retry", 1)).withRefill(1, Duration.ofSeconds(10));

        assertEquals(
                List.of(
                        waits(1_000),
                        waits(1_000),
                        "give-up,cause:budget-spent,advisoryMs:1000",
                        "give-up,cause:budget-spent,advisoryMs:1000",
                        waits(1_000)),
                decide(
                        catalog(Remedy.retry(SECONDS)).budget(refilled),
                        failed(",'session':'a'"),
                        failed(",'session':'b'"),
                        failed(",'session':'c'"),
                        failed(",'session':'d'").replace("'at':0", "'at':9999"),
                        failed(",'session':'e'").replace("'at':0", "'at':10000")));
    }

    @Test
    void aBudgetMayKeepAReserve() throws IOException {
        BudgetRule kept = BudgetRule.of(4, Map.of("retry", 1)).withReserve(2);

        assertEquals(
                List.of(waits(1_000), "give-up,cause:budget-spent,advisoryMs:2000"),
                decide(catalog(Remedy.retry(SECONDS)).budget(kept), failed(""), failed("")));
    }

    @Test
    void aSuccessReturnsTheLastPriceOrWhatTheBudgetSays() throws IOException {
        BudgetRule last = BudgetRule.of(2, Map.of("retry", 2));
        String end = "{'event':'end'}";
        String lost = "{'event':'end','success':false}";

        assertEquals(
                List.of(waits(1_000), waits(1_000), "give-up,cause:budget-spent,advisoryMs:1000"),
                decide(catalog(Remedy.retry(SECONDS)).budget(last), failed(""), end, failed(""), lost, failed("")));
        assertEquals(
                List.of(waits(1_000), "give-up,cause:budget-spent,advisoryMs:1000", waits(1_000)),
                decide(
                        catalog(Remedy.retry(SECONDS)).budget(last.withRefund(0.5)),
                        failed(""),
                        end,
                        failed(""),
                        lost,
                        end.replace("}", ",'session':'b'}"),
                        end.replace("}", ",'session':'c'}"),
                        end.replace("}", ",'session':'d'}"),
                        failed("")));
    }

    @Test
    void aGiveUpMayHaveAPrice() throws IOException {
        BudgetRule priced = BudgetRule.of(3, Map.of("retry", 1, "give-up", 2));
        String fatal = failed(",'session':'fatal'").replace("503", "500");

        assertEquals(
                List.of("give-up,cause:not-recoverable", waits(1_000), "give-up,cause:budget-spent,advisoryMs:2000"),
                decide(catalog(Remedy.retry(SECONDS)).budget(priced), fatal, failed(""), failed("")));
    }

    @Test
    void aRefreshNamesWhatIsNotTheCredentials() throws IOException {
        assertEquals(
                List.of("refresh,of:metadata,delayMs:0"), decide(catalog(Remedy.refreshOf("metadata")), failed("")));
    }

    @Test
    void aRedirectLoopIsFoundWhateverTheCaseOfItsEscapes() throws IOException {
        Domain moved = Domain.of(
                "api",
                Protocol.HTTP,
                List.of(CodeInfo.builder("503", "MOVED", "Moved")
                        .details(ReasonPattern.of("at ${url:url}"))
                        .build()));
        Policy.Builder catalog = catalog(Remedy.giveUp())
                .redirects(RedirectRules.of(List.of("wss"), List.of("*.example.com")))
                .domain(new DomainPolicy(moved, List.of(Row.always(Remedy.redirect())), List.of()));

        assertEquals(
                List.of(
                        "redirect,target:wss://a.example.com/x%2Cy,delayMs:0",
                        "give-up,cause:redirect-loop",
                        "redirect,target:wss://a.example.com/x%2Cy,delayMs:0",
                        "redirect,target:wss://a.example.com/x,y,delayMs:0"),
                decide(
                        catalog,
                        failed(",'reason':'at wss://a.example.com/x%2Cy'"),
                        failed(",'reason':'at wss://A.example.com:443/x%2cy'"),
                        failed(",'session':'b','reason':'at wss://a.example.com/x%2Cy'"),
                        failed(",'session':'b','reason':'at wss://a.example.com/x,y'")));
    }

    @Test
    void aCodeSaysWhetherTheCatalogListsIt() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        String lines = (failed("") + "\n" + failed("").replace("503", "504")).replace('\'', '"');
        new Decider(catalog(Remedy.retry(SECONDS)).build(), 0)
                .run(new ByteArrayInputStream(lines.getBytes(StandardCharsets.UTF_8)), out, System.err);

        List<String> answers = out.toString(StandardCharsets.UTF_8).lines().toList();
        assertTrue(answers.get(0).contains("\"name\":\"BUSY\",\"listed\":true,\"decision\":\"retry\""));
        assertTrue(answers.get(1).contains("\"name\":\"UNKNOWN\",\"listed\":false,\"decision\":\"give-up\""));
    }
}
