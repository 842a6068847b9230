package dev.recourse.tools.simulate.study;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.recourse.engine.BudgetRule;
import dev.recourse.engine.DecisionKind;
import dev.recourse.engine.GiveUpCause;
import dev.recourse.engine.Jitter;
import dev.recourse.engine.Limits;
import dev.recourse.engine.Policy;
import dev.recourse.engine.Row;
import dev.recourse.tools.docs.Catalogs;
import dev.recourse.tools.simulate.Setups;
import dev.recourse.tools.simulate.fleet.Series;
import dev.recourse.tools.simulate.fleet.Tally;
import dev.recourse.tools.simulate.scenario.Codes;
import dev.recourse.tools.simulate.scenario.Scenario;
import dev.recourse.tools.simulate.scenario.Setup;
import dev.recourse.tools.simulate.scenario.Trouble;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class StudyTest {

    private static final Policy WIRESOCKET = Catalogs.wiresocket().policy();

    private static List<Outcome> outcomes(Policy policy, Setup setup, Scenario scenario, Without... without)
            throws InterruptedException {
        List<Contender> contenders = Contender.of("as it is", policy, Codes.of(policy, Map.of()), Set.of(without));
        return Study.of("test", setup, List.of(scenario), contenders, (done, runs) -> {})
                .comparisons()
                .get(0)
                .outcomes();
    }

    private static Outcome own(Policy policy, Setup setup, Scenario scenario) throws InterruptedException {
        return outcomes(policy, setup, scenario).get(0);
    }

    private static long total(Series series) {
        return IntStream.range(0, series.length()).mapToLong(series::at).sum();
    }

    @ParameterizedTest
    @EnumSource(Scenario.class)
    void everyClientOfWireSocketIsConnectedAgainAndNothingIsLeftOut(Scenario scenario) throws InterruptedException {
        Setup setup = Setups.connections(500);
        Tally tally = own(WIRESOCKET, setup, scenario).tally();

        assertEquals(0, tally.lost());
        assertEquals(0, tally.away());
        assertTrue(tally.backAt(100).isPresent());
        assertEquals(500, tally.mostAway(), 100);
        long met = Stream.of(Trouble.values())
                .mapToLong(trouble -> tally.met(trouble.ordinal()))
                .sum();
        long decided =
                Stream.of(DecisionKind.values()).mapToLong(tally::decisions).sum();
        assertEquals(met, decided);
        long steps = decided - tally.decisions(DecisionKind.GIVE_UP);
        assertEquals(
                steps + tally.decisions(DecisionKind.REFRESH),
                tally.allRequests(),
                "a step is a request, a refresh one more; each refresh here succeeds before the next failure");
    }

    @Test
    void onlyAnotherSeedGivesAnotherRun() throws InterruptedException {
        Setup setup = Setups.connections(200);
        Setup other = new Setup(200, 1, setup.server(), 10_000, 5, 10_000, 60_000, 30 * 60_000L, 1);
        List<Integer> requests = requests(own(WIRESOCKET, setup, Scenario.OUTAGE));
        assertEquals(requests, requests(own(WIRESOCKET, setup, Scenario.OUTAGE)));
        assertNotEquals(requests, requests(own(WIRESOCKET, other, Scenario.OUTAGE)));
    }

    private static List<Integer> requests(Outcome outcome) {
        Series load = outcome.load();
        return IntStream.range(0, load.length()).mapToObj(load::at).toList();
    }

    @Test
    void aServerThatFlapsIsAwayForFiveSecondsAtATime() throws InterruptedException {
        Outcome outcome = own(WIRESOCKET, Setups.connections(300), Scenario.FLAPPING);
        assertEquals(55_000, outcome.backMillis());
        for (int second = 0; second < 55; second++) {
            boolean isAway = second % 10 < 5;
            assertTrue(!isAway || outcome.good().at(second) == 0, "second " + second);
        }
        assertTrue(outcome.good().at(16) + outcome.good().at(17) > 0, "it is there in between");
    }

    @Test
    void jitterSpreadsTheReturnAfterAnOutage() throws InterruptedException {
        List<Outcome> outcomes = outcomes(WIRESOCKET, Setups.connections(1_000), Scenario.OUTAGE, Without.values());
        assertEquals(
                List.of("as it is", "without jitter", "without hints"),
                outcomes.stream().map(outcome -> outcome.contender().name()).toList(),
                "there is no budget to leave out");
        assertTrue(outcomes.get(0).peak() < 1.5, () -> "" + outcomes.get(0).peak());
        assertTrue(outcomes.get(1).peak() > 20, () -> "" + outcomes.get(1).peak());
    }

    @Test
    void theServerNeverServesMoreThanItCan() throws InterruptedException {
        Setup setup = Setups.connections(600);
        for (Outcome outcome : outcomes(WIRESOCKET, setup, Scenario.RESTART, Without.JITTER)) {
            for (int second = 0; second < outcome.good().length(); second++) {
                assertTrue(outcome.good().at(second) <= setup.server().capacity() + 1);
            }
            assertEquals(600, total(outcome.good()));
        }
    }

    @Test
    void clientsThatMayNotRetryAreLost() throws InterruptedException {
        Policy strict = WIRESOCKET.withLimits(Limits.DEFAULT.withRetries(1));
        Tally tally = own(strict, Setups.connections(100), Scenario.OUTAGE).tally();
        assertEquals(100, tally.lost());
        assertEquals(100, tally.giveUps(GiveUpCause.RETRIES_SPENT));
        assertTrue(tally.backAt(50).isEmpty());
    }

    @Test
    void aRestBringsClientsBackThatGaveUp() throws InterruptedException {
        Policy resting = WIRESOCKET.withLimits(Limits.DEFAULT.withRetries(1).withRest(Duration.ofMinutes(1)));
        Tally tally = own(resting, Setups.connections(100), Scenario.OUTAGE).tally();
        assertTrue(tally.giveUps(GiveUpCause.RETRIES_SPENT) >= 100);
        assertEquals(0, tally.lost());
    }

    @Test
    void callsAreMadeAgainAndAgainAndThoseGivenUpAreCounted() throws InterruptedException {
        Policy github =
                Catalogs.read(Path.of("../catalog/examples/github.yaml")).policy();
        Setup setup = Setups.calls(300);
        Outcome outcome = own(github, setup, Scenario.OUTAGE);
        Tally tally = outcome.tally();
        assertTrue(tally.lost() > 0);
        assertEquals(tally.decisions(DecisionKind.GIVE_UP), tally.lost());
        assertTrue(tally.firstTries() > 300);
        assertTrue(outcome.servedAfter(100).orElseThrow() < 60_000);
    }

    @Test
    void aBudgetThatIsSharedIsSpentByAll() throws InterruptedException {
        Policy withBudget = WIRESOCKET.toBuilder()
                .budget(BudgetRule.of(10, Map.of("retry", 1)))
                .build();
        Setup one = Setups.connections(100);
        Setup shared = new Setup(100, 100, one.server(), 10_000, 5, 10_000, 60_000, 1_000, 0);
        List<Outcome> outcomes = outcomes(withBudget, shared, Scenario.OUTAGE, Without.BUDGET);
        assertEquals(
                10, outcomes.get(0).tally().decisions(DecisionKind.RETRY), "one bucket, and no success to refill it");
        assertTrue(outcomes.get(0).tally().giveUps(GiveUpCause.BUDGET_SPENT) >= 90);
        assertEquals(0, outcomes.get(1).tally().giveUps(GiveUpCause.BUDGET_SPENT));
    }

    @Test
    void aPolicyWithoutJitterDiffersInNothingElse() {
        Policy plain = Without.JITTER.of(WIRESOCKET);
        assertFalse(Without.JITTER.changes(plain));
        assertEquals(WIRESOCKET.limits(), plain.limits());
        assertEquals(WIRESOCKET.hint(), plain.hint());
        assertEquals(WIRESOCKET.redirects(), plain.redirects());
        WIRESOCKET.domains().forEach(domain -> {
            List<Row> rows =
                    plain.domainPolicy(domain.domain().name()).orElseThrow().rows();
            for (int i = 0; i < rows.size(); i++) {
                assertEquals(
                        domain.rows().get(i).otherwise().kind(),
                        rows.get(i).otherwise().kind());
                rows.get(i).otherwise().backoff().ifPresent(backoff -> assertEquals(Jitter.NONE, backoff.jitter()));
            }
        });
    }
}
