package dev.recourse.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class WorstCaseTest {

    private static final Backoff STEADY =
            Backoff.exponential("steady", Duration.ofMillis(100), 2, Duration.ofMillis(400));

    private static Limits limits(int retries, int refreshes, int redirects, int steps) {
        return Small.limits(retries, refreshes, redirects, steps, 1_000_000_000, 10_000);
    }

    private static Policy deaf(Remedy one, Remedy two, Limits limits) {
        return Small.builder(one, two).hint(HintRule.IGNORE).limits(limits).build();
    }

    @Test
    void wireSocketTakesSixtyFourStepsWithinFifteenMinutes() {
        WorstCase worst = WorstCase.of(WireSocket.POLICY);
        assertEquals(64, worst.steps());
        assertEquals(900_000, worst.waitMillis());
        assertEquals(true, worst.stretchedByHints());
    }

    @Test
    void oneRowWaitsTheSumOfItsWaits() {
        WorstCase worst = WorstCase.of(deaf(Remedy.retry(STEADY), Remedy.giveUp(), limits(5, 0, 0, 5)));
        assertEquals(5, worst.steps());
        assertEquals(100 + 200 + 400 + 400 + 400, worst.waitMillis());
        assertEquals(List.of(new WorstCase.Stretch("small/one", DecisionKind.RETRY, 5, 1_500)), worst.waitPath());
        assertEquals(List.of(new WorstCase.Stretch("small/one", DecisionKind.RETRY, 5, 1_500)), worst.stepsPath());
        assertEquals(false, worst.stretchedByHints());
    }

    @Test
    void aRowWithALimitEndsThere() {
        WorstCase worst = WorstCase.of(deaf(Remedy.retry(STEADY).withLimit(2), Remedy.giveUp(), limits(5, 0, 0, 5)));
        assertEquals(2, worst.steps());
        assertEquals(300, worst.waitMillis());
    }

    @Test
    void aKindThatRunsOutLeavesItsStepsToTheOthers() {
        Policy policy = deaf(Remedy.retry(STEADY).withLimit(1), Remedy.refresh(), limits(5, 5, 0, 3));
        assertEquals(3, WorstCase.of(policy).steps());
        policy = deaf(Remedy.retry(STEADY).withLimit(1), Remedy.refresh(), limits(5, 1, 0, 3));
        assertEquals(2, WorstCase.of(policy).steps());
    }

    @Test
    void takesTheLongerOfTwoBackoffsFirst() {
        Backoff longer = Backoff.exponential("longer", Duration.ofMillis(300), 1, Duration.ofMillis(300));
        WorstCase worst =
                WorstCase.of(deaf(Remedy.retry(STEADY), Remedy.retry(longer).withLimit(1), limits(3, 0, 0, 9)));
        assertEquals(100 + 200 + 400, worst.waitMillis());
        worst = WorstCase.of(deaf(Remedy.retry(STEADY), Remedy.retry(longer).withLimit(1), limits(2, 0, 0, 9)));
        assertEquals(300 + 100, worst.waitMillis());
    }

    @Test
    void countsWhatJitterAddsAndFloorsHold() {
        Policy above = deaf(Remedy.retry(STEADY.withJitter(Jitter.above(0.5))), Remedy.giveUp(), limits(2, 0, 0, 2));
        assertEquals(150 + 300, WorstCase.of(above).waitMillis());
        Policy around =
                deaf(Remedy.retry(STEADY.withJitter(Jitter.proportional(0.1))), Remedy.giveUp(), limits(2, 0, 0, 2));
        assertEquals(110 + 220, WorstCase.of(around).waitMillis());
        Policy floor =
                deaf(Remedy.retry(STEADY.withFloor(Duration.ofMillis(150))), Remedy.giveUp(), limits(2, 0, 0, 2));
        assertEquals(150 + 200, WorstCase.of(floor).waitMillis());
        Policy wandering =
                deaf(Remedy.retry(STEADY.withJitter(Jitter.DECORRELATED)), Remedy.giveUp(), limits(2, 0, 0, 2));
        assertEquals(300 + 400, WorstCase.of(wandering).waitMillis());
        Policy full = deaf(Remedy.retry(STEADY.withJitter(Jitter.FULL)), Remedy.giveUp(), limits(2, 0, 0, 2));
        assertEquals(100 + 200, WorstCase.of(full).waitMillis());
    }

    @Test
    void takesTheStepsThatWaitLeastWhereItCountsSteps() {
        Backoff slow = Backoff.exponential("slow", Duration.ofSeconds(5), 1, Duration.ofSeconds(5));
        Policy policy = deaf(Remedy.retry(slow), Remedy.retry(STEADY.withJitter(Jitter.EQUAL)), limits(2, 0, 0, 2));
        assertEquals(
                List.of(new WorstCase.Stretch("small/two", DecisionKind.RETRY, 2, 50 + 100)),
                WorstCase.of(policy).stepsPath());
        Policy wandering = deaf(
                Remedy.retry(STEADY.withJitter(Jitter.DECORRELATED).withFloor(Duration.ofMillis(120))),
                Remedy.giveUp(),
                limits(2, 0, 0, 2));
        assertEquals(240, WorstCase.of(wandering).stepsPath().get(0).waitMillis());
    }

    @Test
    void endsWithTheTimeOfAnEpisode() {
        for (long elapsed : new long[] {250, 300}) {
            WorstCase worst = WorstCase.of(
                    deaf(Remedy.retry(STEADY), Remedy.giveUp(), Small.limits(5, 0, 0, 5, elapsed, 10_000)));
            assertEquals(elapsed, worst.waitMillis());
            assertEquals(List.of(new WorstCase.Stretch("small/one", DecisionKind.RETRY, 2, elapsed)), worst.waitPath());
        }
    }

    @Test
    void namesEveryRowThatTakesPart() {
        Policy policy =
                deaf(Remedy.retry(STEADY).withLimit(1), Remedy.retry(STEADY).withLimit(1), limits(5, 0, 0, 5));
        assertEquals(
                List.of(
                        new WorstCase.Stretch("small/one", DecisionKind.RETRY, 1, 100),
                        new WorstCase.Stretch("small/two", DecisionKind.RETRY, 1, 200)),
                WorstCase.of(policy).waitPath());
    }

    @Test
    void isNotStretchedWhereNoStepIsAllowed() {
        Policy policy = Small.builder(Remedy.retry(STEADY), Remedy.giveUp())
                .limits(limits(0, 0, 0, 5))
                .build();
        assertEquals(false, WorstCase.of(policy).stretchedByHints());
        assertEquals(0, WorstCase.of(policy).waitMillis());
    }

    @Test
    void sharesABackoffAmongKinds() {
        Policy policy = deaf(Remedy.retry(STEADY), Remedy.refresh().withBackoff(STEADY), limits(1, 1, 0, 2));
        assertEquals(2, WorstCase.of(policy).steps());
        State state = policy.start().on(Small.ONE, 0, 0).state();
        assertEquals(200, state.on(Small.TWO, 0, 0).state().delayMillis());
        assertEquals(300, WorstCase.of(policy).waitMillis());
    }

    @Test
    void visitsAnEndpointOnce() {
        Policy policy = deaf(Remedy.redirectTo("there"), Remedy.redirectTo("there"), limits(0, 0, 5, 9));
        assertEquals(1, WorstCase.of(policy).steps());
        policy = deaf(Remedy.redirectTo("there"), Remedy.redirectTo("elsewhere"), limits(0, 0, 5, 9));
        assertEquals(2, WorstCase.of(policy).steps());
    }

    @Test
    void manyStepsAreCountedExactly() {
        WorstCase worst = WorstCase.of(deaf(Remedy.retry(STEADY), Remedy.giveUp(), limits(500, 0, 0, 500)));
        assertEquals(500, worst.steps());
        assertEquals(100 + 200 + 498 * 400, worst.waitMillis());
        worst = WorstCase.of(deaf(Remedy.retry(STEADY), Remedy.giveUp(), limits(100, 0, 0, 500)));
        assertEquals(100 + 200 + 98 * 400, worst.waitMillis());
    }

    @Test
    void namesThePhaseAndTheReasonOfACase() {
        Row row = Row.always(Remedy.giveUp())
                .withCase(
                        When.phase(Phase.OPENING).withReason(ReasonPattern.of("busy")),
                        Remedy.retry(STEADY).withLimit(2));
        Domain domain = Domain.of("d", Protocol.PLAIN, List.of(CodeInfo.of("1", "ONE", "One")));
        Policy policy = Policy.builder("p")
                .hint(HintRule.IGNORE)
                .domain(new DomainPolicy(domain, List.of(row), List.of()))
                .build();
        assertEquals(
                "d/1 opening 'busy'", WorstCase.of(policy).waitPath().get(0).where());
    }

    @Test
    void noStepsWaitForNothing() {
        WorstCase worst = WorstCase.of(Small.of(Remedy.giveUp()));
        assertEquals(0, worst.steps());
        assertEquals(0, worst.waitMillis());
        assertEquals(false, worst.stretchedByHints());
        assertEquals(0, WorstCase.of(WireSocket.POLICY, Codes.ELSEWHERE).steps());
    }

    @Test
    void oneDomainIsJudgedAlone() {
        assertEquals(62, WorstCase.of(WireSocket.POLICY, WireSocket.DATAPLANE).steps());
        assertEquals(62, WorstCase.of(WireSocket.POLICY, WireSocket.DASHBOARD).steps());
    }

    @Test
    void namesTheFewestStepsThatWaitAsLongAsAnEpisodeCan() {
        Backoff once = Backoff.delays("once", List.of(Duration.ofMillis(300), Duration.ZERO));
        assertEquals(
                List.of(new WorstCase.Stretch("small/one", DecisionKind.RETRY, 1, 300)),
                WorstCase.of(deaf(Remedy.retry(once), Remedy.giveUp(), limits(5, 0, 0, 5)))
                        .waitPath());
        assertEquals(
                List.of(new WorstCase.Stretch("small/two", DecisionKind.REFRESH, 1, 300)),
                WorstCase.of(deaf(
                                Remedy.retry(STEADY),
                                Remedy.refresh().withBackoff(once),
                                Small.limits(5, 1, 0, 9, 300, 10_000)))
                        .waitPath());
    }

    @Test
    void namesTheRowThatCanDecideMostSteps() {
        assertEquals(
                List.of(new WorstCase.Stretch("small/two", DecisionKind.RETRY, 3, 700)),
                WorstCase.of(deaf(Remedy.retry(STEADY).withLimit(1), Remedy.retry(STEADY), limits(3, 0, 0, 9)))
                        .waitPath());
    }

    @Test
    void isNotStretchedByHintsOfStepsThatCannotBe() {
        Remedy deafRefresh = Remedy.refresh().withHint(HintRule.IGNORE);
        for (Policy.Builder policy : List.of(
                Small.builder(Remedy.retry(STEADY).withLimit(0), deafRefresh).limits(limits(5, 1, 0, 5)),
                Small.builder(Remedy.retry(STEADY), deafRefresh).limits(limits(0, 1, 0, 5)))) {
            assertEquals(1, WorstCase.of(policy.build()).steps());
            assertEquals(false, WorstCase.of(policy.build()).stretchedByHints());
        }
    }

    /** Then every step counts as one of those that wait longest. */
    @Test
    void isOnlyBoundedWhereThereAreTooManyCombinations() {
        Domain domain = Domain.of(
                "d",
                Protocol.PLAIN,
                IntStream.range(0, 4)
                        .mapToObj(i -> CodeInfo.of("" + i, "C" + i, "Code"))
                        .toList());
        List<Row> rows = Stream.of(
                        Remedy.retry(waiting(1)),
                        Remedy.refresh().withBackoff(waiting(2)),
                        Remedy.refresh().withBackoff(waiting(3)),
                        Remedy.redirectTo("there").withBackoff(waiting(2)))
                .map(Row::always)
                .toList();
        Policy policy = Policy.builder("p")
                .hint(HintRule.IGNORE)
                .limits(limits(200, 200, 200, 600))
                .domain(new DomainPolicy(domain, rows, List.of()))
                .build();
        assertEquals(401, WorstCase.of(policy).steps());
        assertEquals(401 * 3, WorstCase.of(policy).waitMillis());
        Policy fewer = policy.withLimits(limits(20, 20, 20, 600));
        assertEquals(20 + 20 * 3 + 2, WorstCase.of(fewer).waitMillis());
    }

    private static Backoff waiting(long millis) {
        return Backoff.delays("waiting " + millis, List.of(Duration.ofMillis(millis)));
    }
}
