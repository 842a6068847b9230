package dev.recourse.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** The worst case is a bound: no episode costs more, whatever the server sends; and some episode costs as much. */
class WorstCaseProperties {

    private static final Duration LONG = Duration.ofDays(20);
    private static final long NO_HINT = -1;

    @Property(tries = 25)
    void theWorstCaseKeepsTheLimits(@ForAll(supplier = AnyPolicy.class) Policy policy) {
        WorstCase worst = WorstCase.of(policy);
        int kinds = Stream.of(DecisionKind.RETRY, DecisionKind.REFRESH, DecisionKind.REDIRECT)
                .mapToInt(policy::most)
                .sum();
        assertTrue(worst.steps() <= Math.min(policy.mostSteps(), kinds));
        assertTrue(worst.waitMillis() <= policy.limits().elapsedMillis());
        assertEquals(worst.steps(), times(worst.stepsPath()));
        assertTrue(times(worst.waitPath()) <= worst.steps());
        assertTrue(wait(worst.waitPath()) <= worst.waitMillis());
        assertTrue(worst.stretchedByHints() || wait(worst.waitPath()) == worst.waitMillis());
    }

    @Property(tries = 25)
    void theWorstCaseGrowsWithTheLimits(
            @ForAll(supplier = AnyPolicy.class) Policy policy, @ForAll @IntRange(max = 4) int which) {
        Limits less = policy.limits();
        Limits more = switch (which) {
            case 0 -> less.withRetries(Math.min(Limits.MAX_COUNT, 2 * less.retries() + 1));
            case 1 -> less.withRefreshes(Math.min(Limits.MAX_COUNT, 2 * less.refreshes() + 1));
            case 2 -> less.withRedirects(Math.min(Limits.MAX_COUNT, 2 * less.redirects() + 1));
            case 3 -> less.withSteps(Math.min(Limits.MAX_COUNT, 2 * less.steps() + 1));
            default -> less.withElapsed(Duration.ofMillis(Math.min(Bounds.MAX_MILLIS, 2 * less.elapsedMillis() + 1)));
        };
        WorstCase before = WorstCase.of(policy);
        WorstCase after = WorstCase.of(policy.withLimits(more));
        assertTrue(before.steps() <= after.steps());
        assertTrue(before.waitMillis() <= after.waitMillis());
        assertTrue(wait(before.waitPath()) <= wait(after.waitPath()));
    }

    @Property(tries = 100)
    void someEpisodeIsAsLongAsTheWorstCase(@ForAll long seed) {
        Policy policy = small(new Random(seed));
        WorstCase worst = WorstCase.of(policy);
        Longest found = Longest.of(policy, 1);
        assertEquals(found.steps, worst.steps());
        assertEquals(found.wait, worst.waitMillis());
        assertEquals(found.wait, wait(worst.waitPath()));
        for (long limit : new long[] {found.wait / 2, found.wait, found.wait + 1}) {
            Policy shorter = policy.withLimits(policy.limits().withElapsed(Duration.ofMillis(limit)));
            assertEquals(Math.min(limit, found.wait), WorstCase.of(shorter).waitMillis());
        }
    }

    @Property(tries = 100)
    void noEpisodeOfAsManyStepsWaitsLessThanItsPath(@ForAll long seed) {
        Policy policy = small(new Random(seed));
        assertEquals(
                Longest.of(policy, 0).shortestWait, wait(WorstCase.of(policy).stepsPath()));
    }

    @Property(tries = 100)
    void hintsChangeTheWorstCaseAsTheMachineDoes(@ForAll long seed) {
        Random random = new Random(seed);
        HintRule rule = boundedHint(random);
        Policy policy = withFewSteps(
                small(random),
                rule.form() == HintRule.Form.BASE ? WorstCaseProperties::withBase : remedy -> remedy,
                rule);
        WorstCase worst = WorstCase.of(policy);
        Longest longest = Longest.of(policy, 1, NO_HINT, 0, 1_000);
        assertTrue(longest.wait <= worst.waitMillis());
        // A hint that restarts a backoff is only bounded where its waits go down.
        assertTrue(longest.wait == worst.waitMillis() || rule.form() == HintRule.Form.EXACT);
        assertEquals(Longest.of(policy, 0, NO_HINT, 0, 1_000).shortestWait, wait(worst.stepsPath()));
    }

    @Property(tries = 100)
    void rowsMayApplyHintsByDifferentRules(@ForAll long seed) {
        Random random = new Random(seed);
        Policy policy =
                withFewSteps(small(random), remedy -> withBase(remedy).withHint(boundedHint(random)), HintRule.IGNORE);
        WorstCase worst = WorstCase.of(policy);
        assertTrue(Longest.of(policy, 1, NO_HINT, 0, 1_000).wait <= worst.waitMillis());
        assertTrue(Longest.of(policy, 0, NO_HINT, 0, 1_000).shortestWait >= wait(worst.stepsPath()));
    }

    @Property(tries = 100)
    void manyStepsAreDividedAsWellAsCanBe(@ForAll long seed) {
        Random random = new Random(seed);
        int steps = random.nextInt(200);
        List<Remedy> remedies = new ArrayList<>();
        long[] longest = new long[steps + 1];
        for (int i = 0; i < 4; i++) {
            Backoff backoff = Backoff.delays(
                    "b" + i,
                    random.ints(1 + random.nextInt(30), 0, 10_000)
                            .mapToObj(Duration::ofMillis)
                            .toList());
            int limit = random.nextBoolean() ? Limits.MAX_COUNT : random.nextInt(60);
            remedies.add(Remedy.retry(backoff).withLimit(limit));
            for (int all = steps; all >= 0; all--) {
                long wait = 0;
                long before = longest[all];
                for (int n = 1; n <= Math.min(limit, all); n++) {
                    wait += backoff.longestMillis(n);
                    before = Math.max(before, longest[all - n] + wait);
                }
                longest[all] = before;
            }
        }
        WorstCase worst = WorstCase.of(policy(
                remedies, HintRule.IGNORE, Small.limits(steps, 0, 0, Limits.MAX_COUNT, LONG.toMillis(), 10_000)));
        assertEquals(longest[steps], worst.waitMillis());
        assertEquals(longest[steps], wait(worst.waitPath()));
    }

    private static int times(List<WorstCase.Stretch> path) {
        return path.stream().mapToInt(WorstCase.Stretch::times).sum();
    }

    private static long wait(List<WorstCase.Stretch> path) {
        return path.stream().mapToLong(WorstCase.Stretch::waitMillis).sum();
    }

    /** A policy without hints that allows few steps. */
    private static Policy small(Random random) {
        List<Backoff> backoffs = List.of(backoff("a", random), backoff("b", random), backoff("c", random));
        List<Remedy> remedies = IntStream.range(0, 4)
                .mapToObj(row -> remedy(row, backoffs, random))
                .toList();
        Limits limits = Small.limits(
                random.nextInt(6), random.nextInt(3), random.nextInt(3), random.nextInt(7), LONG.toMillis(), 10_000);
        return policy(remedies, HintRule.IGNORE, limits);
    }

    private static Policy policy(List<Remedy> remedies, HintRule hint, Limits limits) {
        List<CodeInfo> codes = IntStream.range(0, remedies.size())
                .mapToObj(i -> CodeInfo.of("c" + i, "C" + i, "Code"))
                .toList();
        List<Row> rows = remedies.stream().map(Row::always).toList();
        return Policy.builder("small")
                .hint(hint)
                .limits(limits)
                .domain(new DomainPolicy(Domain.of("small", Protocol.PLAIN, codes), rows, List.of()))
                .build();
    }

    /** A policy with at most 3 steps, whose remedies are changed and apply hints by this rule. */
    private static Policy withFewSteps(Policy policy, UnaryOperator<Remedy> change, HintRule hint) {
        List<Remedy> remedies = policy.domains().get(0).rows().stream()
                .map(Row::otherwise)
                .map(change)
                .toList();
        return policy(
                remedies,
                hint,
                policy.limits().withSteps(Math.min(3, policy.limits().steps())));
    }

    /** A remedy whose backoff has a base that a hint can replace. */
    private static Remedy withBase(Remedy remedy) {
        return remedy.backoff()
                .filter(backoff -> !backoff.canChangeBase())
                .map(backoff -> remedy.withBackoff(
                        Backoff.exponential(backoff.name(), Duration.ofMillis(5), 2, Duration.ofMillis(50))
                                .withJitter(Jitter.FULL)))
                .orElse(remedy);
    }

    private static HintRule boundedHint(Random random) {
        HintRule rule = switch (random.nextInt(6)) {
            case 0 -> HintRule.floor(0.5);
            case 1 -> HintRule.exact(0.5);
            case 2 -> HintRule.clamp(0.5, Duration.ofMillis(random.nextInt(20)));
            case 3 -> HintRule.cap(0.5);
            case 4 -> HintRule.base();
            default -> HintRule.IGNORE;
        };
        return rule.withMax(Duration.ofMillis(random.nextInt(60)));
    }

    private static Backoff backoff(String name, Random random) {
        Duration base = Duration.ofMillis(random.nextInt(40));
        Jitter[] jitters = {
            Jitter.NONE,
            Jitter.FULL,
            Jitter.EQUAL,
            Jitter.above(0.5),
            Jitter.plus(Duration.ofMillis(7)),
            Jitter.DECORRELATED
        };
        Jitter jitter = jitters[random.nextInt(jitters.length)];
        if (random.nextBoolean() && !jitter.equals(Jitter.DECORRELATED)) {
            List<Duration> delays = random.ints(1 + random.nextInt(4), 0, 100)
                    .mapToObj(Duration::ofMillis)
                    .toList();
            return Backoff.delays(name, delays).withJitter(jitter);
        }
        return Backoff.exponential(name, base, 1 + random.nextInt(3), base.plusMillis(random.nextInt(100)))
                .withJitter(jitter)
                .withFloor(Duration.ofMillis(random.nextInt((int) base.toMillis() + 1)));
    }

    private static Remedy remedy(int row, List<Backoff> backoffs, Random random) {
        Backoff backoff = backoffs.get(random.nextInt(backoffs.size()));
        Remedy bare = switch (random.nextInt(6)) {
            case 0 -> Remedy.refresh();
            case 1 -> Remedy.refresh().withBackoff(backoff);
            case 2 -> Remedy.redirectTo("endpoint " + row);
            case 3 -> Remedy.redirectTo("endpoint " + row).withBackoff(backoff);
            default -> Remedy.retry(backoff);
        };
        return random.nextBoolean() ? bare : bare.withLimit(random.nextInt(4));
    }

    /** The longest of all episodes of a policy, found by playing every one of them with the same draws. */
    private static final class Longest {

        private final double draw;
        private final List<Failure> failures = new ArrayList<>();
        private int steps;
        private long wait;
        /** The shortest wait of those with the most steps. */
        private long shortestWait;

        private Longest(double draw) {
            this.draw = draw;
        }

        static Longest of(Policy policy, double draw, long... hints) {
            Longest longest = new Longest(draw);
            for (ErrorCode code : policy.domains().get(0).domain().codes()) {
                for (long hint : hints.length == 0 ? new long[] {NO_HINT} : hints) {
                    Failure failure = code.failed();
                    longest.failures.add(hint == NO_HINT ? failure : failure.withHint(Duration.ofMillis(hint)));
                }
            }
            longest.play(policy.start(), 0, 0);
            return longest;
        }

        private void play(State state, long now, int before) {
            wait = Math.max(wait, now);
            shortestWait = before > steps ? now : before == steps ? Math.min(shortestWait, now) : shortestWait;
            steps = Math.max(steps, before);
            for (Failure failure : failures) {
                Decision decision = state.on(failure, now, draw);
                if (decision instanceof Step) {
                    play(decision.state(), now + decision.state().delayMillis(), before + 1);
                }
            }
        }
    }
}
