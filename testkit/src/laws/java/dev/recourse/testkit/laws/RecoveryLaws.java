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
 * Checks a catalog against every {@link Law}, in lives with a hostile server and a broken clock. Immutable.
 *
 * <p>The lives are generated from a fixed seed unless another is set, so that builds are repeatable. A failure names
 * the seed that reproduces it and the shortest life found that shows it.
 */
public final class RecoveryLaws {

    /** The default number of lives, which take about a second. */
    public static final int DEFAULT_LIVES = 2_000;

    private static final long DEFAULT_SEED = 1;

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
     * @throws AssertionError if a law does not hold; it names the law and a life that shows it
     */
    public static void check(Policy policy) {
        of(policy).check();
    }

    /**
     * Checks every law of a generated catalog, and that it was generated from the files on the class path.
     *
     * @throws AssertionError if a law does not hold; it names the law and a life that shows it
     */
    public static void check(GeneratedCatalog catalog) {
        of(catalog).check();
    }

    /** The laws, for a policy. */
    public static RecoveryLaws of(Policy policy) {
        return new RecoveryLaws(policy, Optional.empty(), Law.all(), DEFAULT_SEED, DEFAULT_LIVES);
    }

    /** The laws, for a generated catalog, with a check that it was generated from the files on the class path. */
    public static RecoveryLaws of(GeneratedCatalog catalog) {
        return new RecoveryLaws(catalog.policy(), Optional.of(catalog), Law.all(), DEFAULT_SEED, DEFAULT_LIVES);
    }

    /** A copy with an additional law. */
    public RecoveryLaws withLaw(Law law) {
        List<Law> more = Stream.concat(laws.stream(), Stream.of(law)).toList();
        return new RecoveryLaws(policy, generated, more, seed, lives);
    }

    /** A copy with another seed: the n-th life, counted from 0, has the seed {@code firstSeed + n}. */
    public RecoveryLaws withSeed(long firstSeed) {
        return new RecoveryLaws(policy, generated, laws, firstSeed, lives);
    }

    /**
     * A copy with another number of lives.
     *
     * @throws IllegalArgumentException if {@code count} is below 1
     */
    public RecoveryLaws withLives(int count) {
        if (count < 1) {
            throw new IllegalArgumentException("at least one life, not " + count);
        }
        return new RecoveryLaws(policy, generated, laws, seed, count);
    }

    /**
     * Checks every law.
     *
     * @throws AssertionError if a law does not hold; it names the law and a life that shows it
     */
    public void check() {
        checkFreshness();
        checkAnswers();
        broken(true).values().stream().findFirst().ifPresent(RecoveryLaws::raise);
    }

    /** A JUnit test for each law, named as its claim, for a method with {@code @TestFactory}. */
    public Stream<DynamicTest> tests() {
        Supplier<Map<Law, Breach>> broken = Lazy.of(() -> broken(false));
        Stream<DynamicTest> freshness =
                generated.stream().map(catalog -> DynamicTest.dynamicTest(Freshness.CLAIM, this::checkFreshness));
        Stream<DynamicTest> answers = Stream.of(DynamicTest.dynamicTest(AnswerLaw.CLAIM, this::checkAnswers));
        Stream<DynamicTest> recovery = laws.stream()
                .map(law -> DynamicTest.dynamicTest(
                        law.claim(),
                        () -> Optional.ofNullable(broken.get().get(law)).ifPresent(RecoveryLaws::raise)));
        return Stream.of(freshness, answers, recovery).flatMap(tests -> tests);
    }

    private static void raise(Breach breach) {
        throw breach.error();
    }

    private void checkAnswers() {
        AnswerLaw.objection(policy, policy, seed).ifPresent(objection -> {
            throw new AssertionError("\"" + AnswerLaw.CLAIM + "\" does not hold: " + objection);
        });
    }

    private void checkFreshness() {
        generated.flatMap(Freshness::objection).ifPresent(objection -> {
            throw new AssertionError(objection);
        });
    }

    /**
     * The laws that do not hold, each with a life that shows it; with {@code first}, only those of the first such life.
     */
    private Map<Law, Breach> broken(boolean first) {
        HostileLives source = HostileLives.of(policy);
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

    /** A law that does not hold, with the shortest life that shows it and the seed. */
    private record Breach(Law law, Life life, long seed) {
        AssertionError error() {
            return new AssertionError("\"" + law + "\" does not hold for " + life
                    + "\nthe last step breaks it; to reproduce: .withSeed(" + seed + ").withLives(1)");
        }
    }
}
