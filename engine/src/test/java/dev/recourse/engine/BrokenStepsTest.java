package dev.recourse.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import dev.recourse.testkit.laws.Event;
import dev.recourse.testkit.laws.Law;
import dev.recourse.testkit.laws.Life;
import dev.recourse.testkit.laws.Observation;
import dev.recourse.testkit.laws.SessionModel;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Each law is broken by an impossible step, or by a step taken under another policy. */
class BrokenStepsTest {

    private static final Failure MOVED = Shop.of("moved").failed("gone to https://a.example.com/1");

    private static final State FRESH = Shop.POLICY.start();
    private static final Observation RETRIED = last(failed("busy"));
    private static final Observation GIVEN_UP = last(failed("closed"));
    private static final State REFRESHED = last(failed("token")).after();

    private static final Policy RESTING =
            Shop.POLICY.withLimits(Shop.POLICY.limits().withRest(Duration.ofSeconds(5)));

    private static final Map<String, Observation> BROKEN = new LinkedHashMap<>();

    static {
        answers();
        repetitions();
        giveUps();
        rests();
        wakes();
        limits();
        delays();
        redirects();
        budgets();
        clocks();
    }

    private static void answers() {
        broken("Every state accepts every event and never throws", thrown());
        broken("Every event leads to the status that the contract says", with(RETRIED, FRESH));
        broken("The same inputs give the same result", with(RETRIED, REFRESHED));
        broken("Every decision can be explained", with(RETRIED, FRESH));
        broken(
                "A refresh obtains what its row says",
                judged(Shop.with("token", Remedy.refreshOf("metadata")), failed("token")));
        broken("A random number out of range counts as the nearer bound", with(RETRIED, FRESH));
        broken("Writing and reading a state changes nothing", judged(retries(9), failed("busy")));
        broken("A state that was read back decides the same", with(RETRIED, FRESH));
    }

    private static void repetitions() {
        Failure once = Shop.failed("busy").withRepeatable(false);
        broken(
                "What cannot be repeated is never sent twice",
                decided(failed(once), new Retry(RETRIED.after(), once, 0, RETRIED.budgetAfter())));
        broken(
                "A row for idempotent requests sends no other twice",
                judged(
                        Shop.with("busy", Remedy.retry(Shop.STEADY).withIdempotentOnly()),
                        failed(Shop.failed("busy").withIdempotent(false))));
        broken("What never left is retried whatever its method", with(last(failed(once.withSent(false))), FRESH));
    }

    private static void giveUps() {
        Observation expired = last(new Event.Expire(0, MOVED));
        Observation resumed = last(failed("busy"), failed("closed"), new Event.Resume(0));
        broken("A give-up lasts until resume or end", with(last(failed("closed"), failed("busy")), FRESH));
        broken("Decision and state agree on a give-up", with(GIVEN_UP, FRESH));
        broken("A give-up counts no step", with(GIVEN_UP, RETRIED.after()));
        broken(
                "Every give-up has a cause that holds",
                judged(Shop.with("closed", Remedy.retry(Shop.STEADY)), failed("closed")));
        broken("A give-up advises the delay that did not fit, else the hint", resting(GiveUp.NO_REST));
        broken("An expired deadline gives up, whatever the catalog prescribes", with(expired, REFRESHED));
        broken("Resume after a give-up starts afresh and keeps the budget", with(resumed, RETRIED.after()));
        broken("Resume without a give-up changes nothing", with(last(failed("busy"), new Event.Resume(0)), FRESH));
    }

    private static void rests() {
        Event busy = failed("busy");
        broken(
                "A give-up rests if, and only if, its cause changes with time",
                judged(RESTING, busy, busy, busy, busy, busy));
        broken(
                "A rest is never shorter than the policy's rest and the hint, and at most a tenth longer",
                resting(4_999));
        broken("After a rest, resume starts afresh and keeps the budget", with(resting(5_000), RETRIED.after()));
    }

    private static void wakes() {
        Observation woken = last(failed("busy"), new Event.Wake(0));
        Observation wokenTooLate = last(failed("busy"), failed("closed"), new Event.Wake(0));
        broken("Wake in an episode starts its backoffs again", with(woken, woken.before()));
        broken("Wake keeps counters, targets, times and the budget", with(woken, FRESH));
        broken("Wake without an episode or after a give-up changes no decision", with(wokenTooLate, FRESH));
    }

    private static void limits() {
        broken("Every episode ends", with(last(failed("busy"), failed("late")), RETRIED.after()));
        broken(
                "Every episode ends within the worst case",
                judged(Shop.POLICY.withLimits(Small.limits(0, 0, 0, 0, 0, 1)), failed("busy")));
        broken("Limits hold per kind of step and in total", judged(retries(1), failed("busy"), failed("busy")));
        broken(
                "Limits hold per row",
                judged(Shop.with("busy", Remedy.retry(Shop.STEADY).withLimit(1)), failed("busy"), failed("busy")));
        broken("Every step is counted once, under its kind", with(RETRIED, REFRESHED));
        broken(
                "Only settling, resume and end clear the counters",
                with(last(failed("busy"), new Event.Ready(0)), FRESH));
        broken("A driver that waits out every delay stays within the time limit", judged(elapsed(500), failed("busy")));
    }

    private static void delays() {
        broken(
                "A delay is never negative",
                with(RETRIED, new State(Shop.POLICY, EpisodeMemory.EMPTY, 0, 0, 0, 0, 0, -1)));
        broken("A delay never ends after the episode's time limit", judged(elapsed(500), failed("busy")));
        broken(
                "A delay never ends after the caller's deadline",
                decided(
                        failed(Shop.failed("busy").withDeadline(500)),
                        RETRIED.decision().orElseThrow()));
        broken(
                "Without a hint, a delay is drawn evenly from its backoff's range, which the floor raises",
                judged(
                        Shop.with("busy", Remedy.retry(Shop.STEADY.withFloor(Duration.ofMillis(1_001)))),
                        failed("busy")));
        broken(
                "A delay is the backoff or the hint plus spread, whichever is longer, where the rule says floor",
                hearing(HintRule.floor(0), 5_000));
        broken(
                "A delay is the backoff or the hint plus spread, whichever is shorter, where the rule says cap",
                hearing(HintRule.cap(0), 10));
        broken("A delay is the hint plus spread where the rule says exact", hearing(HintRule.exact(0), 10));
        broken(
                "A delay is the hint plus spread, held between the backoff and the clamp above it,"
                        + " where the rule says clamp",
                hearing(HintRule.clamp(0, Duration.ofMillis(5)), 2_000));
        broken(
                "A delay is drawn with the hint as its backoff's base where the rule says base",
                hearing(HintRule.base(), 10));
        broken(
                "A hint that is longer than its rule's max counts as that long",
                judged(
                        Shop.with(
                                "exact",
                                Remedy.retry(Shop.STEADY)
                                        .withHint(HintRule.exact(0.1).withMax(Duration.ofMillis(10)))),
                        hinted("exact", 5_000)));
        broken(
                "A hint is ignored where the rule says ignore",
                with(last(hinted("deaf", 5_000)), last(hinted("busy", 5_000)).after()));
        broken(
                "A wait may be cut short to the hint plus spread, unless the rule says ignore",
                hearing(HintRule.floor(0), 10));
        broken(
                "A delay never exceeds its backoff or the hint, plus jitter and spread",
                with(RETRIED, last(hinted("busy", 50_000)).after()));
        broken(
                "Refresh and redirect do not wait without a backoff or a hint",
                with(last(failed("token")), RETRIED.after()));
    }

    private static void redirects() {
        Observation moved = last(failed(MOVED));
        RedirectRules others = RedirectRules.of(List.of("https"), List.of("b.example.com"));
        broken(
                "No redirect target is used twice in an episode",
                Observation.of(moved.modelAfter(), FRESH, failed(MOVED), Shop.POLICY.fullBudget()));
        broken(
                "Every URL that is followed is on the allow-list",
                judged(Shop.POLICY.withRedirects(others), failed(MOVED)));
        broken(
                "A redirect goes where the failure or its row says",
                judged(Shop.with("standby", Remedy.redirectTo("elsewhere")), failed("standby")));
        broken("Attempts go to the last target until the episode ends", with(RETRIED, moved.after()));
    }

    private static void budgets() {
        Observation ended = last(failed("busy"), new Event.End(0, true));
        broken(
                "A budget stays between zero and its capacity",
                leaving(RETRIED, Budget.full(BudgetRule.of(13, Map.of()))));
        broken(
                "A failure brings what came back with time and with a settled episode, and takes its price",
                leaving(RETRIED, RETRIED.budgetBefore()));
        broken(
                "A refused step takes nothing",
                leaving(
                        last(failed(MOVED), failed(MOVED)),
                        Shop.POLICY.fullBudget().withTokens(0)));
        broken(
                "A step leaves more than the reserve",
                judged(budgeted(BudgetRule.of(12, Map.of("retry", 3)).withReserve(9)), failed("busy")));
        broken(
                "A budget's time is its latest failure's and never goes back",
                judged(
                        budgeted(BudgetRule.of(12, Map.of("retry", 3)).withRefill(1, Duration.ofSeconds(1))),
                        failed("busy")));
        broken(
                "A successful end returns the budget's refund",
                leaving(ended, Shop.POLICY.fullBudget().withTokens(10)));
        broken(
                "No budget makes the machine throw or overspend",
                leaving(RETRIED, Budget.full(BudgetRule.of(13, Map.of()))));
    }

    private static void clocks() {
        broken("A state's time never goes back", with(RETRIED, RETRIED.after().movedTo(-1)));
        broken(
                "A clock that goes back counts as standing still",
                with(last(failed("busy"), failed("busy").withTime(-5)), FRESH));
        broken(
                "The origin of the clock changes no decision",
                with(last(failed("busy"), failed("busy")), RETRIED.after()));
    }

    @TestFactory
    Stream<DynamicTest> everyLawCanBeBroken() {
        return Law.all().stream()
                .map(law -> DynamicTest.dynamicTest(law.claim(), () -> {
                    Observation step = Objects.requireNonNull(BROKEN.get(law.claim()));
                    assertFalse(law.holds(step), () -> step + "\n" + step.after());
                }));
    }

    @Test
    void theRealMachineBreaksNoLaw() {
        Life settled = new Life(
                Shop.POLICY,
                List.of(
                        failed("busy"),
                        new Event.Ready(1_000),
                        failed("token").withTime(11_000),
                        failed("x1").withTime(11_000)));
        Life resumed = new Life(
                Shop.POLICY,
                List.of(failed(MOVED), failed(MOVED), new Event.Resume(5), failed("busy"), new Event.Expire(5, MOVED)));

        assertEquals(List.of(), settled.broken(Law.all()));
        assertEquals(List.of(), resumed.broken(Law.all()));
    }

    private static void broken(String claim, Observation step) {
        BROKEN.put(claim, step);
    }

    private static Event.Failed failed(String code) {
        return failed(Shop.failed(code));
    }

    private static Event.Failed failed(Failure failure) {
        return new Event.Failed(0, failure, 0);
    }

    private static Event hinted(String code, long hint) {
        return failed(Shop.failed(code).withHintMillis(hint));
    }

    private static Policy retries(int most) {
        return Shop.POLICY.withLimits(Small.limits(most, 2, 3, 8, 60_000, 10_000));
    }

    private static Policy elapsed(long millis) {
        return Shop.POLICY.withLimits(Small.limits(6, 2, 3, 8, millis, 10_000));
    }

    /** The last step of a life. */
    private static Observation last(Event... events) {
        return judged(Shop.POLICY, events);
    }

    /** The last step of a life under the shop's policy, checked against another policy. */
    private static Observation judged(Policy other, Event... events) {
        Observation step = Observation.of(SessionModel.of(other), FRESH, events[0], Shop.POLICY.fullBudget());
        for (Event event : List.of(events).subList(1, events.length)) {
            step = step.next(event);
        }
        return step;
    }

    /** A step without a hint, checked against a policy with this hint rule. */
    private static Observation hearing(HintRule rule, long hint) {
        return judged(Shop.with("deaf", Remedy.retry(Shop.STEADY).withHint(rule)), hinted("deaf", hint));
    }

    private static Observation with(Observation step, State after) {
        return new Observation(
                step.model(),
                step.before(),
                step.event(),
                step.decision(),
                after,
                step.budgetBefore(),
                step.budgetAfter());
    }

    private static Observation leaving(Observation step, Budget left) {
        return new Observation(
                step.model(), step.before(), step.event(), step.decision(), step.after(), step.budgetBefore(), left);
    }

    /** A first failure that is answered with this decision. */
    private static Observation decided(Event event, Decision decision) {
        return new Observation(
                SessionModel.of(Shop.POLICY),
                FRESH,
                event,
                Optional.of(decision),
                decision.state(),
                Shop.POLICY.fullBudget(),
                decision.budget());
    }

    /** A give-up with this rest, under a policy with a rest of 5 s, and with an advice that nobody gave. */
    private static Observation resting(long rest) {
        Failure busy = Shop.failed("busy");
        GiveUp giveUp =
                new GiveUp(GIVEN_UP.after(), busy, GiveUpCause.RETRIES_SPENT, 7, rest, Shop.POLICY.fullBudget());
        return new Observation(
                SessionModel.of(RESTING),
                FRESH,
                failed(busy),
                Optional.of(giveUp),
                giveUp.state(),
                giveUp.budget(),
                giveUp.budget());
    }

    private static Policy budgeted(BudgetRule rule) {
        return Shop.POLICY.toBuilder().budget(rule).build();
    }

    /** A failure that makes the machine throw: it claims a place in its domain that there is not. */
    private static Observation thrown() {
        ErrorCode broken = new ErrorCode() {
            @Override
            public Domain domain() {
                return Shop.CODES;
            }

            @Override
            public CodeInfo info() {
                return CodeInfo.of("1", "BROKEN", "Broken");
            }

            @Override
            public String name() {
                return "BROKEN";
            }

            @Override
            public int ordinal() {
                return Integer.MAX_VALUE;
            }
        };
        return new Observation(
                RETRIED.model(),
                RETRIED.before(),
                failed(broken.failed()),
                RETRIED.decision(),
                RETRIED.after(),
                RETRIED.budgetBefore(),
                RETRIED.budgetAfter());
    }
}
