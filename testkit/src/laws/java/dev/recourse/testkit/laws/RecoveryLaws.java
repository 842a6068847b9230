package dev.recourse.testkit.laws;

import dev.recourse.engine.GeneratedCatalog;
import dev.recourse.engine.Policy;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;

/**
 * Holds a catalog to every {@link Law}, in lives that a hostile server and a broken clock make up. An immutable value.
 *
 * <p>The lives come from a seed that is always the same unless it is set, so that a build answers the same tomorrow;
 * what fails names the seed that replays it, and the shortest life that was found to show it.
 */
public final class RecoveryLaws {

    /** How many lives there are unless told otherwise: about a second's worth. */
    public static final int LIVES = 2_000;

    private static final long SEED = 1;

    private final Policy policy;
    private final Optional<GeneratedCatalog> generated;
    private final List<Law> laws;
    private final long seed;
    private final int lives;

    private RecoveryLaws(Policy policy, Optional<GeneratedCatalog> generated, List<Law> laws, long seed, int lives) {
        this.policy = policy;
        this.generated = generated;
        this.laws = laws;
        this.seed = seed;
        this.lives = lives;
    }

    /**
     * Checks every law of a policy.
     *
     * @throws AssertionError naming a law that does not hold, and a life that shows it
     */
    public static void check(Policy policy) {
        of(policy).check();
    }

    /**
     * Checks every law of a generated catalog, and that it was generated from the texts that are on the class path.
     *
     * @throws AssertionError naming a law that does not hold, and a life that shows it
     */
    public static void check(GeneratedCatalog catalog) {
        of(catalog).check();
    }

    /** The laws of a policy, to be checked. */
    public static RecoveryLaws of(Policy policy) {
        return new RecoveryLaws(policy, Optional.empty(), Law.all(), SEED, LIVES);
    }

    /** The laws of a generated catalog, to be checked, and that it is as new as its texts on the class path. */
    public static RecoveryLaws of(GeneratedCatalog catalog) {
        return new RecoveryLaws(catalog.policy(), Optional.of(catalog), Law.all(), SEED, LIVES);
    }

    /** The same laws, and one of your own. */
    public RecoveryLaws and(Law own) {
        List<Law> more = Stream.concat(laws.stream(), Stream.of(own)).toList();
        return new RecoveryLaws(policy, generated, more, seed, lives);
    }

    /** The same laws in other lives: the n-th life's seed is this number plus n, from 0. */
    public RecoveryLaws seed(long other) {
        return new RecoveryLaws(policy, generated, laws, other, lives);
    }

    /**
     * The same laws in so many lives.
     *
     * @throws IllegalArgumentException if there would be none: what nothing can break is no test
     */
    public RecoveryLaws lives(int count) {
        if (count < 1) {
            throw new IllegalArgumentException("at least one life, not " + count);
        }
        return new RecoveryLaws(policy, generated, laws, seed, count);
    }

    /**
     * Checks every law.
     *
     * @throws AssertionError naming a law that does not hold, and a life that shows it
     */
    public void check() {
        checkFreshness();
        broken(true).values().stream().findFirst().ifPresent(RecoveryLaws::raise);
    }

    /** A JUnit test for each law, named as the law, for a method with {@code @TestFactory}. */
    public Stream<DynamicTest> tests() {
        Supplier<Map<Law, Breach>> broken = Once.of(() -> broken(false));
        Stream<DynamicTest> freshness =
                generated.stream().map(catalog -> DynamicTest.dynamicTest(Freshness.CLAIM, this::checkFreshness));
        Stream<DynamicTest> recovery = laws.stream()
                .map(law -> DynamicTest.dynamicTest(
                        law.claim(),
                        () -> Optional.ofNullable(broken.get().get(law)).ifPresent(RecoveryLaws::raise)));
        return Stream.concat(freshness, recovery);
    }

    private static void raise(Breach breach) {
        throw breach.error();
    }

    private void checkFreshness() {
        generated.flatMap(Freshness::objection).ifPresent(objection -> {
            throw new AssertionError(objection);
        });
    }

    /** The laws that do not hold, each with a life that shows it; not all of them if the first life will do. */
    private Map<Law, Breach> broken(boolean first) {
        HostileLives source = HostileLives.under(policy);
        List<Law> holding = new ArrayList<>(laws);
        Map<Law, Breach> broken = new LinkedHashMap<>();
        for (int n = 0; n < lives && !holding.isEmpty() && !(first && !broken.isEmpty()); n++) {
            Life life = source.life(seed + n);
            for (Law law : life.broken(holding)) {
                broken.put(law, new Breach(law, life.shortest(law), seed + n));
            }
            holding.removeAll(broken.keySet());
        }
        return broken;
    }

    /** A law that does not hold, the shortest life that shows it, and the seed that it came from. */
    private record Breach(Law law, Life life, long seed) {
        AssertionError error() {
            return new AssertionError("\"" + law + "\" does not hold for " + life
                    + "\nthe last step breaks it; to see it again: .seed(" + seed + ").lives(1)");
        }
    }
}
