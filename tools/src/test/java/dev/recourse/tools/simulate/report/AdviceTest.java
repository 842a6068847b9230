package dev.recourse.tools.simulate.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.recourse.engine.Backoff;
import dev.recourse.engine.HintRule;
import dev.recourse.engine.Jitter;
import dev.recourse.engine.Limits;
import dev.recourse.engine.Policy;
import dev.recourse.engine.Remedy;
import dev.recourse.tools.docs.Catalogs;
import dev.recourse.tools.simulate.Setups;
import dev.recourse.tools.simulate.scenario.Codes;
import dev.recourse.tools.simulate.scenario.Scenario;
import dev.recourse.tools.simulate.scenario.Trouble;
import dev.recourse.tools.simulate.study.Contender;
import dev.recourse.tools.simulate.study.Outcome;
import dev.recourse.tools.simulate.study.Study;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What is proposed, and that it helps. */
class AdviceTest {

    private static final Policy WIRESOCKET = Catalogs.wiresocket().policy();
    private static final Backoff LONG = Backoff.exponential("long", Duration.ofSeconds(30), 2, Duration.ofMinutes(1))
            .withJitter(Jitter.FULL);

    private static Outcome outcome(Policy policy, Scenario scenario) throws InterruptedException {
        return Study.of(
                        "test",
                        Setups.connections(600),
                        List.of(scenario),
                        Contender.of("as it is", policy, Codes.of(policy, Map.of()), Set.of()),
                        (done, runs) -> {})
                .comparisons()
                .get(0)
                .own();
    }

    private static Policy with(Policy policy, Trouble trouble, Remedy remedy) {
        return policy.withRemedy(
                Codes.of(policy, Map.of()).failure(trouble).orElseThrow().code(), remedy);
    }

    private static void isProposedAndHelps(String advice, Scenario scenario, Policy changed)
            throws InterruptedException {
        Outcome before = outcome(WIRESOCKET, scenario);
        assertEquals(List.of(advice), Advice.of(before));
        Outcome after = outcome(changed, scenario);
        assertTrue(after.peak() < 0.7 * before.peak(), before.peak() + ", then " + after.peak());
        assertTrue(!Advice.of(after).contains(advice), Advice.of(after)::toString);
    }

    @Test
    void whatComesAtOnceIsToWait() throws InterruptedException {
        isProposedAndHelps(
                "Give close/4002 a backoff with full jitter and a base of 30 s: its clients do not wait now.",
                Scenario.TOKENS,
                with(WIRESOCKET, Trouble.EXPIRED, Remedy.refresh().withBackoff(LONG)));
        isProposedAndHelps(
                "Give close/4009 a backoff with full jitter and a base of 30 s: its clients do not wait now.",
                Scenario.REGION,
                with(WIRESOCKET, Trouble.MOVED, Remedy.redirect().withBackoff(LONG)));
    }

    @Test
    void hintsThatAreTheSameForAllAreToBeSpread() throws InterruptedException {
        isProposedAndHelps(
                "Raise the spread of hints from 10 % to 50 % or more: all clients learn the same end of the limit.",
                Scenario.RATE_LIMIT,
                WIRESOCKET.toBuilder().hint(HintRule.floor(0.5)).build());
    }

    @Test
    void aBackoffThatBeginsTooSoonIsToBeginLater() throws InterruptedException {
        isProposedAndHelps(
                "Raise the base of the backoff reconnect from 5 s towards 30 s, which an even return takes.",
                Scenario.RESTART,
                with(with(WIRESOCKET, Trouble.REFUSED, Remedy.retry(LONG)), Trouble.RESTARTED, Remedy.retry(LONG)));
    }

    @Test
    void aBackoffWithoutJitterIsToHaveSome() throws InterruptedException {
        Policy plain = with(WIRESOCKET, Trouble.REFUSED, Remedy.retry(LONG.withJitter(Jitter.NONE)));
        assertEquals(List.of("Give the backoff long jitter."), Advice.of(outcome(plain, Scenario.OUTAGE)));
    }

    @Test
    void nothingIsProposedWhereNothingIsWrong() throws InterruptedException {
        assertEquals(List.of(), Advice.of(outcome(WIRESOCKET, Scenario.OUTAGE)));
    }

    @Test
    void retriesThatAreUsedUpAreReported() throws InterruptedException {
        Policy few = WIRESOCKET.withLimits(Limits.DEFAULT.withRetries(2));
        assertEquals(
                List.of("Allow more retries or longer delays: retries are used up before the server is back."),
                Advice.of(outcome(few, Scenario.OUTAGE)));
    }
}
