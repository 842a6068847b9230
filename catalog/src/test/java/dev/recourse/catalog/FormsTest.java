package dev.recourse.catalog;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.recourse.catalog.model.Catalog;
import dev.recourse.catalog.problem.Problem;
import dev.recourse.engine.Backoff;
import dev.recourse.engine.BudgetRule;
import dev.recourse.engine.HintRule;
import dev.recourse.engine.Jitter;
import dev.recourse.engine.Limits;
import dev.recourse.engine.Remedy;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What limits, hints, backoffs, budgets and remedies mean in each of their forms. */
class FormsTest {

    private static Reading read(String top, String remedy) {
        String text = """
                recourse: 1
                catalog: forms
                %s
                backoffs:
                  slow: { base: 10s, max: 2m, jitter: equal }
                  listed: { delays: [1s, 1s, 5s], jitter: plus 500ms, floor: 5s }
                domains:
                  api:
                    protocol: http
                    codes:
                      503: { key: BUSY, name: Busy, means: Busy., do: Wait., remedy: %s, acts: [client] }
                      504:
                        key: LATE
                        name: Late
                        means: Late.
                        do: Wait.
                        remedy: { retry: { backoff: listed, hint: floor } }
                        acts: [client]
                """.formatted(top, remedy);
        return new CatalogReader(file -> file.equals("forms.yaml")
                        ? Optional.of(text.getBytes(StandardCharsets.UTF_8))
                        : Optional.empty())
                .read("forms.yaml");
    }

    private static final String RETRY = "{ retry: { backoff: slow } }";

    private static Catalog catalog(String top, String remedy) {
        Reading reading = read(top, remedy);
        assertEquals(List.of(), reading.errors());
        return reading.catalog().orElseThrow();
    }

    private static List<String> problems(String top, String remedy) {
        return read(top, remedy).problems().stream().map(Problem::id).toList();
    }

    private static Remedy remedy(String top, String remedy) {
        return catalog(top, remedy).domains().get(0).codes().get(0).row().otherwise();
    }

    private static HintRule hint(String top, String hint) {
        return remedy(top, "{ retry: { backoff: slow, hint: " + hint + " } }")
                .hint()
                .orElseThrow();
    }

    private static BudgetRule budget(String more) {
        return catalog("budget: { tokens: 100, prices: { retry: 10, give-up: 10 }" + more + " }", RETRY)
                .budget()
                .orElseThrow();
    }

    @Test
    void callsHaveTheLimitsOfOthersUnlessTheyHaveTheirOwn() {
        Limits limits = catalog("limits: { retries: 60, steps: 64, rest: 10m, call: { retries: 10 } }", RETRY)
                .limits();
        assertEquals(Optional.of(Duration.ofMinutes(10)), limits.rest());
        assertEquals(OptionalInt.of(10), limits.callRetries());
        assertEquals(OptionalInt.empty(), limits.callSteps());
        assertEquals(64, limits.forCalls().steps());
        assertEquals(Optional.empty(), catalog("", RETRY).limits().rest());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "limits: { retries: 10, steps: 5, call: { steps: 10 } }",
                "limits: { refreshes: 10, steps: 5, call: { steps: 10 } }",
                "limits: { retries: 10, steps: 10, call: { steps: 5 } }"
            })
    void aLimitThatCallsOrOthersReachIsReached(String limits) {
        assertEquals(List.of(), problems(limits, RETRY));
    }

    @Test
    void aLimitThatNeitherCallsNorOthersReachIsReported() {
        assertEquals(List.of("RC054"), problems("limits: { retries: 10, steps: 5, call: { retries: 4 } }", RETRY));
        assertEquals(List.of("RC054"), problems("limits: { redirects: 9, steps: 5, call: { steps: 8 } }", RETRY));
    }

    @Test
    void aLimitOfARowIsReportedIfNeitherCallsNorHandshakesReachIt() {
        String limits = "limits: { retries: 10, call: { retries: 12 } }";
        assertEquals(List.of(), problems(limits, "{ retry: { backoff: slow, limit: 12 } }"));
        assertEquals(List.of("RC053"), problems(limits, "{ retry: { backoff: slow, limit: 13 } }"));
    }

    @Test
    void listedDelaysMayRepeatAndTheFloorMayBeTheLongest() {
        Backoff listed = catalog("", RETRY)
                .domains()
                .get(0)
                .codes()
                .get(1)
                .row()
                .otherwise()
                .backoff()
                .orElseThrow();
        Backoff expected = Backoff.delays(
                        "listed", List.of(Duration.ofSeconds(1), Duration.ofSeconds(1), Duration.ofSeconds(5)))
                .withJitter(Jitter.plus(Duration.ofMillis(500)))
                .withFloor(Duration.ofSeconds(5));
        assertEquals(expected, listed);
    }

    @Test
    void aHintOfOneWordKeepsTheSpreadAndTheMaxOfTheCatalog() {
        HintRule expected = HintRule.cap(0.05).withMax(Duration.ofSeconds(30));
        assertEquals(expected, hint("hint: { rule: floor, spread: 5%, max: 30s }", "cap"));
        assertEquals(HintRule.IGNORE, hint("hint: { rule: floor, spread: 5%, max: 30s }", "ignore"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"ignore", "base"})
    void aHintOfOneWordHasTheDefaultSpreadIfTheCatalogHasNone(String rule) {
        assertEquals(HintRule.exact(HintRule.DEFAULT.spread()), hint("hint: " + rule, "exact"));
    }

    @Test
    void eachHintRuleIsRead() {
        Duration max = Duration.ofSeconds(30);
        assertEquals(HintRule.base(), hint("", "base"));
        assertEquals(HintRule.base().withMax(max), hint("", "{ rule: base, max: 30s }"));
        assertEquals(
                HintRule.clamp(0.1, Duration.ofSeconds(5)).withMax(max),
                hint("", "{ rule: clamp, clamp: 5s, max: 30s }"));
    }

    @Test
    void aHintThatCannotBeReadContradictsNoBackoff() {
        assertEquals(List.of("RC027"), problems("hint: base", "{ retry: { backoff: listed, hint: basis } }"));
    }

    @Test
    void aBackoffThatIsNotKnownIsReportedOnce() {
        assertEquals(List.of("RC060"), problems("", "{ refresh: { backoff: slov, hint: base } }"));
    }

    @Test
    void aMisspeltBaseIsReportedOnce() {
        Reading reading =
                new CatalogReader(file -> Optional.of("""
                        recourse: 1
                        catalog: forms
                        backoffs: { slow: { bas: 1s, max: 1m, jitter: none } }
                        domains: { api: { protocol: plain, codes: {} } }
                        """.getBytes(StandardCharsets.UTF_8))).read("forms.yaml");
        assertEquals(
                List.of("RC020", "RC074"),
                reading.problems().stream().map(Problem::id).toList());
    }

    @Test
    void aRefreshRenewsTheCredentialsUnlessItSaysOfWhat() {
        assertEquals(Remedy.refresh(), remedy("", "refresh"));
        assertEquals(Remedy.refresh(), remedy("", "{ refresh: { of: credentials } }"));
        assertEquals(Remedy.refreshOf("metadata").withLimit(1), remedy("", "{ refresh: { of: metadata, limit: 1 } }"));
    }

    @Test
    void aGiveUpMayHaveAPriceOfItsOwn() {
        String budget = "budget: { tokens: 100, prices: { give-up: 10, none: 0 } }";
        assertEquals(Remedy.giveUp().withPrice("none"), remedy(budget, "{ give-up: { price: none } }"));
        assertEquals(Remedy.giveUp(), remedy(budget, "give-up").withPrice("give-up"));
    }

    @ParameterizedTest
    @CsvSource({
        "10/s, 10, PT1S",
        "30/m, 30, PT1M",
        "5/10s, 5, PT10S",
        "0.25/500ms, 0.25, PT0.5S",
        "1000000/1d, 1000000, PT24H"
    })
    void aRefillIsTokensPerTime(String text, double tokens, Duration per) {
        assertEquals(
                Optional.of(new BudgetRule.Refill(tokens, per)),
                budget(", refill: " + text).refill());
    }

    @Test
    void aBudgetReturnsTheLastPriceUnlessItSaysHowMuch() {
        assertEquals(OptionalDouble.empty(), budget("").refund());
        assertEquals(OptionalDouble.empty(), budget(", refund: last").refund());
        assertEquals(OptionalDouble.of(0.1), budget(", refund: 0.1").refund());
        assertEquals(OptionalDouble.of(100), budget(", refund: 100").refund());
    }

    @Test
    void aReserveLeavesRoomForAPrice() {
        assertEquals(OptionalDouble.empty(), budget("").reserve());
        assertEquals(OptionalDouble.of(89.99), budget(", reserve: 89.99").reserve());
        assertEquals(
                List.of("RC119"),
                problems("budget: { tokens: 100, prices: { retry: 10, give-up: 10 }, reserve: 90 }", RETRY));
        assertEquals(
                List.of("RC118"),
                problems("budget: { tokens: 100, prices: { retry: 10, give-up: 10 }, reserve: 100 }", RETRY));
    }

    @Test
    void aHintOfTheCatalogContradictsABackoffWithoutABaseWhereverItIsUsed() {
        assertEquals(
                List.of("RC111", "RC111"),
                problems(
                        "hint: base",
                        "{ retry: { backoff: listed } },"
                                + " cases: [{ when: { reason: full }, remedy: { refresh: { backoff: listed } } }]"));
    }
}
