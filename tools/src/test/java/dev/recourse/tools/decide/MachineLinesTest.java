package dev.recourse.tools.decide;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.recourse.catalog.CatalogReader;
import dev.recourse.catalog.Reading;
import dev.recourse.engine.Policy;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What a catalog can prescribe, shown line by line. */
class MachineLinesTest {

    private static final String SECONDS = "backoffs: { seconds: { base: 1s, factor: 2, max: 1m, jitter: none } }";
    private static final String RETRY = "remedy: { retry: { backoff: seconds } }";

    private static final String CATALOG = """
            recourse: 1
            catalog: small
            %s
            domains:
              api:
                protocol: http
                codes:
                  503: { key: BUSY, name: Busy, means: Busy., do: Wait., acts: [client], %s }
              transport:
                protocol: plain
                codes:
                  not-sent: { key: NOT_SENT, name: Not Sent, means: Not sent., do: Wait., acts: [client], %s }
            """;

    /** A catalog whose two codes have this row, with these lines at its top. */
    private static Policy catalog(String row, String... lines) {
        String text = CATALOG.formatted(String.join("\n", lines), row, row);
        Reading reading =
                new CatalogReader(file -> Optional.of(text.getBytes(StandardCharsets.UTF_8))).read("small.yaml");
        return reading.catalog()
                .orElseThrow(() -> new AssertionError(reading.errors().toString()))
                .policy();
    }

    /** A failure with 503, and these keys besides. */
    private static String failed(String keys) {
        return "{'event':'failed','at':0,'domain':'api','code':503,'random':0" + keys + "}";
    }

    /** Decides about these events, with single quotes for double ones, and shows what is decided. */
    private static List<String> decide(Policy policy, String... events) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        String lines = String.join("\n", events).replace('\'', '"');
        new Decider(policy, 0)
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

    private static String drawn(String backoff, double random) throws IOException {
        Policy policy = catalog(RETRY, "backoffs: { seconds: " + backoff + " }");
        return decide(policy, failed("").replace("'random':0", "'random':" + random))
                .get(0);
    }

    @Test
    void aFloorRaisesTheRangeThatADelayIsDrawnFrom() throws IOException {
        String full = "{ base: 1s, factor: 2, max: 1m, jitter: full, floor: 250ms }";

        assertEquals(waits(250), drawn(full, 0));
        assertEquals(waits(625), drawn(full, 0.5));
        assertEquals(waits(1_000), drawn(full, 1));
        assertEquals(waits(500), drawn(full.replace("full", "equal"), 0));
        assertEquals(waits(3_000), drawn(full.replace("250ms", "3s"), 0.5));
    }

    @Test
    void plusAddsUpToADuration() throws IOException {
        String plus = "{ base: 1s, factor: 2, max: 1m, jitter: plus 500ms }";

        assertEquals(waits(1_000), drawn(plus, 0));
        assertEquals(waits(1_250), drawn(plus, 0.5));
        assertEquals(waits(1_500), drawn(plus, 1));
    }

    @Test
    void theLastOfListedDelaysRepeats() throws IOException {
        Policy listed = catalog(RETRY, "backoffs: { seconds: { delays: [1s, 2s, 5s], jitter: none } }");

        assertEquals(
                List.of(waits(1_000), waits(2_000), waits(5_000), waits(5_000)),
                decide(listed, failed(""), failed(""), failed(""), failed("")));
    }

    @Test
    void aClampedHintIsHeldBetweenTheBackoffAndAnUpperEnd() throws IOException {
        Policy clamped = catalog(
                "remedy: { retry: { backoff: ten, hint: { rule: clamp, spread: 0%, clamp: 5s } } }",
                "backoffs: { ten: { base: 10s, factor: 1, max: 10s, jitter: none } }");

        assertEquals(
                List.of(waits(10_000), waits(12_000), waits(15_000)),
                decide(clamped, failed(",'hintMs':3000"), failed(",'hintMs':12000"), failed(",'hintMs':60000")));
    }

    @Test
    void aHintMayBeTheBaseOfTheBackoff() throws IOException {
        Policy based = catalog("remedy: { retry: { backoff: seconds, hint: base } }", SECONDS);

        assertEquals(
                List.of(waits(4_000), waits(2_000), waits(16_000)),
                decide(based, failed(",'hintMs':4000"), failed(""), failed(",'hintMs':4000")));
    }

    @Test
    void aHintMayCountAsAtMostSomething() throws IOException {
        Policy limited = catalog(RETRY, SECONDS, "hint: { rule: floor, spread: 10%, max: 30s }");

        assertEquals(
                List.of(waits(33_000)),
                decide(limited, failed(",'hintMs':3600000").replace("'random':0", "'random':1")));
    }

    @Test
    void aHintInMillisecondsComesBeforeTheHeader() throws IOException {
        assertEquals(
                List.of(waits(1_500), waits(90_000), waits(3_001)),
                decide(
                        catalog(RETRY, SECONDS),
                        failed(",'hintMs':1500,'retryAfter':'90'"),
                        failed(",'retryAfter':'90'"),
                        failed(",'hintMs':3000.5,'session':'other'")));
    }

    @Test
    void secondsMayHaveDecimals() throws IOException {
        assertEquals(
                List.of(waits(299_997), waits(300_000), waits(2_500), waits(90_000)),
                decide(
                        catalog(RETRY, SECONDS),
                        failed(",'retryAfter':'299.997'"),
                        failed(",'retryAfter':300.0,'session':'number'"),
                        failed(",'retryAfter':2.5,'session':'short'"),
                        failed(",'retryAfter':'soon, 90','session':'several'")));
    }

    @Test
    void aHintThatIsTooLongIsLongAndNotMalformed() throws IOException {
        assertEquals(
                List.of("give-up,cause:deadline,advisoryMs:" + Long.MAX_VALUE),
                decide(catalog(RETRY, SECONDS), failed(",'hintMs':1e400")));
    }

    @Test
    void whatCannotBeRepeatedIsNotSentTwice() throws IOException {
        assertEquals(
                List.of("give-up,cause:not-repeatable", waits(1_000)),
                decide(
                        catalog(RETRY, SECONDS),
                        failed(",'repeatable':false"),
                        failed(",'repeatable':false,'sent':false,'session':'other'")));
    }

    @Test
    void whatNeverLeftIsRetriedWhateverItsMethod() throws IOException {
        String notSent = failed(",'idempotent':false").replace("'api','code':503", "'transport','code':'not-sent'");

        assertEquals(
                List.of("give-up,cause:not-idempotent", waits(1_000), waits(1_000), "give-up,cause:not-idempotent"),
                decide(
                        catalog("remedy: { retry: { backoff: seconds, idempotent: true } }", SECONDS),
                        failed(",'idempotent':false"),
                        failed(",'idempotent':false,'sent':false,'session':'b'"),
                        notSent.replace("}", ",'session':'c'}"),
                        notSent.replace("}", ",'sent':true,'session':'d'}")));
    }

    @Test
    void afterARestANewEpisodeMayBeginByItself() throws IOException {
        String limits = "limits: { retries: 1, rest: 10m }";

        assertEquals(
                List.of(
                        waits(1_000),
                        "give-up,cause:retries-spent,restMs:600000",
                        "give-up,cause:given-up",
                        waits(1_000),
                        "give-up,cause:retries-spent,advisoryMs:1200000,restMs:1320000"),
                decide(
                        catalog(RETRY, SECONDS, limits),
                        failed(""),
                        failed(""),
                        failed(""),
                        "{'event':'resume','at':600000}",
                        failed(""),
                        failed(",'hintMs':1200000").replace("'random':0", "'random':1")));
    }

    @Test
    void aWakeStartsTheBackoffAgainAndKeepsTheLimits() throws IOException {
        assertEquals(
                List.of(waits(1_000), waits(2_000), waits(1_000), "give-up,cause:retries-spent"),
                decide(
                        catalog(RETRY, SECONDS, "limits: { retries: 3 }"),
                        failed(""),
                        failed(""),
                        "{'event':'wake','at':500}",
                        failed(""),
                        "{'event':'wake','at':600}",
                        failed("")));
    }

    @Test
    void aWakeOfAnUnknownSessionDoesNothing() throws IOException {
        assertEquals(
                List.of(waits(1_000), waits(2_000)),
                decide(catalog(RETRY, SECONDS), failed(""), "{'event':'wake','at':500,'session':'other'}", failed("")));
    }

    @Test
    void onlyWhatTimeChangesIsFollowedByARest() throws IOException {
        String limits = "limits: { refreshes: 1, steps: 2, rest: 10m }";

        assertEquals(
                List.of(waits(1_000), "give-up,cause:retries-spent"),
                decide(
                        catalog("remedy: { retry: { backoff: seconds, limit: 1 } }", SECONDS, limits),
                        failed(""),
                        failed("")));
        assertEquals(
                List.of("refresh,delayMs:0", "give-up,cause:refreshes-spent"),
                decide(catalog("remedy: refresh", limits), failed(""), failed("")));
        assertEquals(
                List.of(waits(1_000), waits(2_000), "give-up,cause:steps-spent,restMs:600000"),
                decide(catalog(RETRY, SECONDS, limits), failed(""), failed(""), failed("")));
        assertEquals(
                List.of("give-up,cause:deadline,advisoryMs:3600000,restMs:3600000"),
                decide(catalog(RETRY, SECONDS, limits), failed(",'hintMs':3600000")));
    }

    @Test
    void aCallHasLimitsOfItsOwn() throws IOException {
        String limits = "limits: { call: { retries: 1 } }";

        assertEquals(
                List.of(waits(1_000), "give-up,cause:retries-spent", waits(1_000), waits(2_000)),
                decide(
                        catalog(RETRY, SECONDS, limits),
                        failed(",'call':true"),
                        failed(",'call':true"),
                        failed(",'session':'socket'"),
                        failed(",'session':'socket'")));
    }

    @Test
    void aBudgetIsRefilledByTheTimeOfAnySession() throws IOException {
        String refilled = "budget: { tokens: 2, prices: { retry: 1 }, refill: 1/10s }";

        assertEquals(
                List.of(
                        waits(1_000),
                        waits(1_000),
                        "give-up,cause:budget-spent,advisoryMs:1000",
                        "give-up,cause:budget-spent,advisoryMs:1000",
                        waits(1_000)),
                decide(
                        catalog(RETRY, SECONDS, refilled),
                        failed(",'session':'a'"),
                        failed(",'session':'b'"),
                        failed(",'session':'c'"),
                        failed(",'session':'d'").replace("'at':0", "'at':9999"),
                        failed(",'session':'e'").replace("'at':0", "'at':10000")));
    }

    @Test
    void aBudgetMayKeepAReserve() throws IOException {
        String kept = "budget: { tokens: 4, prices: { retry: 1 }, reserve: 2 }";

        assertEquals(
                List.of(waits(1_000), "give-up,cause:budget-spent,advisoryMs:2000"),
                decide(catalog(RETRY, SECONDS, kept), failed(""), failed("")));
    }

    @Test
    void aSuccessReturnsTheLastPriceOrWhatTheBudgetSays() throws IOException {
        String last = "budget: { tokens: 2, prices: { retry: 2 } }";
        String end = "{'event':'end'}";
        String lost = "{'event':'end','success':false}";

        assertEquals(
                List.of(waits(1_000), waits(1_000), "give-up,cause:budget-spent,advisoryMs:1000"),
                decide(catalog(RETRY, SECONDS, last), failed(""), end, failed(""), lost, failed("")));
        assertEquals(
                List.of(waits(1_000), "give-up,cause:budget-spent,advisoryMs:1000", waits(1_000)),
                decide(
                        catalog(RETRY, SECONDS, last.replace("} }", "}, refund: 0.5 }")),
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
        String priced = "budget: { tokens: 3, prices: { retry: 1, give-up: 2 } }";
        String fatal = failed(",'session':'fatal'").replace("503", "500");

        assertEquals(
                List.of("give-up,cause:not-recoverable", waits(1_000), "give-up,cause:budget-spent,advisoryMs:2000"),
                decide(catalog(RETRY, SECONDS, priced), fatal, failed(""), failed("")));
    }

    @Test
    void aRefreshNamesWhatIsNotTheCredentials() throws IOException {
        assertEquals(
                List.of("refresh,of:metadata,delayMs:0"),
                decide(catalog("remedy: { refresh: { of: metadata } }"), failed("")));
    }

    @Test
    void aRedirectLoopIsFoundWhateverTheCaseOfItsEscapes() throws IOException {
        Policy catalog = catalog(
                "details: \"at ${url:url}\", remedy: { redirect: { from: url } }",
                "redirects: { schemes: [wss], hosts: [\"*.example.com\"] }");

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
        new Decider(catalog(RETRY, SECONDS), 0)
                .run(new ByteArrayInputStream(lines.getBytes(StandardCharsets.UTF_8)), out, System.err);

        List<String> answers = out.toString(StandardCharsets.UTF_8).lines().toList();
        assertTrue(answers.get(0).contains("\"name\":\"BUSY\",\"listed\":true,\"decision\":\"retry\""));
        assertTrue(answers.get(1).contains("\"name\":\"UNKNOWN\",\"listed\":false,\"decision\":\"give-up\""));
    }
}
