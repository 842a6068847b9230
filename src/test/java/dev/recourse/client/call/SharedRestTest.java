package dev.recourse.client.call;

import static dev.recourse.client.call.Steps.attempt;
import static dev.recourse.client.call.Steps.giveUp;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.recourse.client.Environment;
import dev.recourse.client.RecoveryListener;
import dev.recourse.client.support.Shop;
import dev.recourse.client.support.TestPolicy;
import dev.recourse.client.support.VirtualEnvironment;
import dev.recourse.engine.Answer;
import dev.recourse.engine.Decision;
import dev.recourse.engine.GiveUp;
import dev.recourse.engine.GiveUpCause;
import dev.recourse.engine.HintRule;
import dev.recourse.engine.Policy;
import dev.recourse.engine.Remedy;
import dev.recourse.testkit.VirtualTime;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

/** An endpoint that said "wait" rests for all calls of a client, where that is switched on. In virtual time. */
@SuppressWarnings("FutureReturnValueIgnored") // Calls are reported on, and what follows is awaited elsewhere.
class SharedRestTest {

    private static final Answer WAIT = Answer.of(429).withHeader("Retry-After", "30");
    private static final Duration LIMIT = TestPolicy.LIMITS.elapsed();

    private final VirtualTime time = new VirtualTime();
    private final Random random = new Random(3);
    private final Environment environment = VirtualEnvironment.at(time).withRandom(random::nextDouble);
    private final List<String> decided = new ArrayList<>();
    private final CallRecoveries recoveries = resting(TestPolicy.QUICK);

    private CallRecoveries resting(Policy policy) {
        return CallRecoveries.builder(policy)
                .environment(environment)
                .listener(new RecoveryListener() {
                    @Override
                    public void decided(Decision decision) {
                        decided.add(decision.failure().code().code());
                    }
                })
                .sharedRest()
                .build();
    }

    private CompletableFuture<CallStep> begin() {
        return recoveries.begin("dataplane").first();
    }

    /** A call of this client was told to wait. */
    private CompletableFuture<CallStep> told(Answer answer) {
        return attempt(begin()).answered(answer);
    }

    /** When each of these calls may attempt. */
    private List<Long> times(List<CompletableFuture<CallStep>> calls) {
        List<Long> times = new ArrayList<>();
        calls.forEach(call -> call.thenAccept(attempt -> times.add(time.now())));
        time.runUntilIdle(1_000);
        return times;
    }

    private List<CompletableFuture<CallStep>> begin(int calls) {
        List<CompletableFuture<CallStep>> begun = new ArrayList<>();
        for (int i = 0; i < calls; i++) {
            begun.add(begin());
        }
        return begun;
    }

    @Test
    void noCallIsSentIntoTheRestAndAllComeAfterIt() {
        told(WAIT);
        time.advance(Duration.ofSeconds(2));
        List<CompletableFuture<CallStep>> five = begin(5);

        List<Long> times = times(five);

        assertEquals(5, times.size());
        assertTrue(times.stream().allMatch(at -> at >= 30_000 && at <= 33_000), times::toString);
    }

    @Test
    void theyDoNotReturnAllAtOnce() {
        told(WAIT);

        Set<Long> times = new TreeSet<>(times(begin(200)));

        assertTrue(times.size() > 150, () -> times.size() + " different milliseconds");
    }

    @Test
    void withoutSharedRestOtherCallsGoOut() {
        CallRecoveries alone = CallRecoveries.builder(TestPolicy.QUICK)
                .environment(environment)
                .build();
        attempt(alone.begin("dataplane").first()).answered(WAIT);

        assertTrue(alone.begin("dataplane").first().isDone());
    }

    @Test
    void otherEndpointsDoNotRest() {
        told(WAIT);

        assertTrue(recoveries.begin("dashboard").first().isDone());
        assertTrue(recoveries.begin("dataplane", "elsewhere").first().isDone());
        assertFalse(begin().isDone());
    }

    @Test
    void aRetryOfAnotherCallWaitsToo() {
        CallAttempt other = attempt(begin());
        told(WAIT);
        CompletableFuture<CallStep> retry = other.answered(Answer.of(503));

        assertTrue(times(List.of(retry)).get(0) >= 30_000);
    }

    @Test
    void theCallThatWasToldWaitsOnce() {
        CompletableFuture<CallStep> own = told(WAIT);

        long at = times(List.of(own)).get(0);

        assertTrue(at >= 30_000 && at <= 33_000, () -> at + " ms");
    }

    @Test
    void theLongerOfTwoRestsCounts() {
        CallAttempt later = attempt(begin());
        told(WAIT);
        later.answered(Answer.of(429).withHeader("Retry-After", "5"));

        assertTrue(times(begin(1)).get(0) >= 30_000);
    }

    @Test
    void aRestThatIsRenewedIsWaitedForAgain() {
        CallAttempt slow = attempt(begin());
        told(WAIT);
        CompletableFuture<CallStep> waiting = begin();
        time.advance(Duration.ofSeconds(20));
        slow.answered(WAIT);

        assertTrue(times(List.of(waiting)).get(0) >= 50_000);
    }

    @Test
    void aDeadlineThatIsSoonerGivesUpWithTheAnswerThatBeganTheRest() {
        told(WAIT);
        time.advance(Duration.ofSeconds(10));
        CallRecovery hurried = recoveries.withDeadline(Duration.ofSeconds(15)).begin("dataplane");

        GiveUp end = giveUp(hurried.first());

        assertEquals(GiveUpCause.DEADLINE, end.cause());
        assertEquals("429", end.failure().code().code());
        assertEquals(Duration.ofSeconds(20), end.failure().hint().orElseThrow());
        assertFalse(end.failure().isSent());
    }

    @Test
    void aDeadlineThatIsLaterWaits() {
        told(WAIT);

        CompletableFuture<CallStep> patient = recoveries
                .withDeadline(Duration.ofSeconds(60))
                .begin("dataplane")
                .first();
        time.advance(Duration.ofSeconds(34));

        assertTrue(attempt(patient).timeLeft().orElseThrow().compareTo(Duration.ofSeconds(30)) < 0);
    }

    @Test
    void aHintOfAYearRestsNoLongerThanAnEpisodeMayLast() {
        GiveUp end = giveUp(told(Answer.of(429).withHeader("Retry-After", "31536000")));

        List<Long> times = times(begin(50));

        assertEquals(GiveUpCause.DEADLINE, end.cause());
        assertTrue(times.stream().allMatch(at -> at <= LIMIT.toMillis()), times::toString);
        assertTrue(times.stream().allMatch(at -> at >= LIMIT.toMillis() * 9 / 10), times::toString);
        assertTrue(new TreeSet<>(times).size() > 40);
    }

    /** Beyond that, it is as if a call had been told itself, so that the policy's limits apply. Two calls wait here. */
    @Test
    void aCallWaitsNoLongerThanThatInAllForRestsThatAreRenewed() {
        Answer longWait = Answer.of(429).withHeader("Retry-After", "600");
        CallAttempt slow = attempt(begin());
        told(longWait);
        CompletableFuture<CallStep> waiting = begin();
        time.advance(Duration.ofSeconds(590));
        slow.answered(longWait);
        decided.clear();

        time.advance(Duration.ofSeconds(80));

        assertFalse(waiting.isDone());
        assertEquals(List.of("429", "429"), decided);
    }

    @Test
    void aPostThatIsGivenUpStillMakesTheEndpointRest() {
        Policy careful = TestPolicy.QUICK.withRemedy(
                TestPolicy.QUICK.domain("dataplane").lookup(503),
                Remedy.retry(TestPolicy.SHORT).withIdempotentOnly());
        CallRecoveries shared = resting(careful);
        attempt(shared.begin("dataplane").first())
                .withMethod("POST")
                .answered(Answer.of(503).withHeader("Retry-After", "30"));

        assertFalse(shared.begin("dataplane").first().isDone());
    }

    @Test
    void aHintThatThePolicyDoesNotHeedIsNoRest() {
        Policy deaf = TestPolicy.QUICK.withRemedy(
                TestPolicy.QUICK.domain("dataplane").lookup(429),
                Remedy.retry(TestPolicy.SHORT).withHint(HintRule.IGNORE));
        CallRecoveries shared = resting(deaf);
        attempt(shared.begin("dataplane").first()).answered(WAIT);

        assertTrue(shared.begin("dataplane").first().isDone());
    }

    @Test
    void anAnswerWithoutAHintOrOneThatIsGivenUpIsNoRest() {
        told(Answer.of(429));
        told(Answer.of(400).withHeader("Retry-After", "30"));

        assertTrue(begin().isDone());
    }

    @Test
    void manyEndpointsAreNotAllRemembered() {
        SharedRest rest = new SharedRest(TestPolicy.QUICK);
        dev.recourse.engine.Failure wait =
                TestPolicy.QUICK.domain("dataplane").read(WAIT).orElseThrow();
        for (int i = 0; i < 2_000; i++) {
            rest.told("host-" + i, wait, 0);
        }

        assertTrue(rest.at("host-999", 1).isEmpty());
        assertTrue(rest.at("host-1000", 1).isPresent());
        assertTrue(rest.at("host-1000", 40_000).isEmpty());
    }

    @Test
    void aRedirectRestsUnderItsOrigin() {
        CallRecoveries shared = resting(Shop.POLICY);
        Answer moved = Answer.of(307).withHeader("Location", "http://LocalHost:81/a?b");
        CallAttempt there = attempt(attempt(shared.begin("shop").first()).answered(moved));
        there.answered(Answer.of(503).withHeader("Retry-After", "30"));

        assertTrue(shared.begin("shop").first().isDone());
        assertFalse(attempt(shared.begin("shop").first()).answered(moved).isDone());
        assertFalse(shared.begin("shop", "http://localhost:81").first().isDone());
    }
}
