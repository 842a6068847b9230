package dev.recourse.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** The worst case is a bound: no episode costs more, whatever the server sends; and some episode costs as much. */
class WorstCaseProperties {

    private static final Duration LONG = Duration.ofDays(20);

    @Property
    void theWorstCaseKeepsTheLimits(@ForAll(supplier = AnyPolicy.class) Policy policy) {
        WorstCase worst = WorstCase.of(policy);
        Limits limits = policy.limits();
        assertTrue(
                worst.steps() <= Math.min(limits.steps(), limits.retries() + limits.refreshes() + limits.redirects()));
        assertTrue(worst.waitMillis() <= limits.elapsedMillis());
        assertEquals(worst.steps(), times(worst.stepsPath()));
        assertTrue(times(worst.waitPath()) <= worst.steps());
        assertTrue(wait(worst.waitPath()) <= worst.waitMillis());
        assertTrue(worst.stretchedByHints() || wait(worst.waitPath()) == worst.waitMillis());
    }

    @Property
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

    @Property(tries = 300)
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

    @Property(tries = 300)
    void noEpisodeOfAsManyStepsWaitsLessThanItsPath(@ForAll long seed) {
        Policy policy = small(new Random(seed));
        assertEquals(
                Longest.of(policy, 0).shortestWait, wait(WorstCase.of(policy).stepsPath()));
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
        List<Row> rows = IntStream.range(0, 4)
                .mapToObj(i -> Row.always(remedy(i, backoffs, random)))
                .toList();
        List<CodeInfo> codes = IntStream.range(0, 4)
                .mapToObj(i -> CodeInfo.of("c" + i, "C" + i, "Code"))
                .toList();
        return Policy.builder("small")
                .hint(HintRule.IGNORE)
                .limits(Small.limits(
                        random.nextInt(6),
                        random.nextInt(3),
                        random.nextInt(3),
                        random.nextInt(7),
                        LONG.toMillis(),
                        10_000))
                .domain(new DomainPolicy(Domain.of("small", Protocol.PLAIN, codes), rows, List.of()))
                .build();
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
        if (random.nextBoolean() && jitter != Jitter.DECORRELATED) {
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

        static Longest of(Policy policy, double draw) {
            Longest longest = new Longest(draw);
            policy.domains().get(0).domain().codes().forEach(code -> longest.failures.add(code.failed()));
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
