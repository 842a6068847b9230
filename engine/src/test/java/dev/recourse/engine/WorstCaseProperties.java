package dev.recourse.engine;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What a policy alone can promise: no episode costs more, whatever the server sends. */
class WorstCaseProperties {

    @Property
    void everyEpisodeEndsWithinTheWorstCase(
            @ForAll(supplier = AnyPolicy.class) Policy policy,
            @ForAll("failures") List<Failure> failures,
            @ForAll("randoms") List<Double> randoms) {
        isWithin(policy, WorstCase.of(policy), failures, randoms);
    }

    @Property
    void everyEpisodeOfWireSocketEndsWithinTheWorstCase(
            @ForAll("wireSocketFailures") List<Failure> failures, @ForAll("randoms") List<Double> randoms) {
        isWithin(WireSocket.POLICY, WorstCase.of(WireSocket.POLICY), failures, randoms);
    }

    @Property
    void everyEpisodeOfOneDomainEndsWithinTheWorstCaseOfThatDomain(
            @ForAll(supplier = AnyPolicy.class) Policy policy,
            @ForAll("failures") List<Failure> failures,
            @ForAll("randoms") List<Double> randoms) {
        List<Failure> ofOne = failures.stream()
                .filter(failure -> failure.code().domain() == Codes.CLOSE)
                .toList();
        isWithin(policy, WorstCase.of(policy, Codes.CLOSE), ofOne, randoms);
    }

    @Property
    void theWorstCaseKeepsTheLimits(@ForAll(supplier = AnyPolicy.class) Policy policy) {
        WorstCase worst = WorstCase.of(policy);
        Limits limits = policy.limits();
        assertTrue(
                worst.steps() <= Math.min(limits.steps(), limits.retries() + limits.refreshes() + limits.redirects()));
        assertTrue(worst.waitMillis() <= limits.elapsedMillis());
        assertTrue(worst.steps()
                == worst.stepsPath().stream().mapToInt(WorstCase.Stretch::times).sum());
    }

    /** The server of this law takes back every failure that would have ended the episode, to make it last. */
    private static void isWithin(Policy policy, WorstCase worst, List<Failure> failures, List<Double> randoms) {
        State state = policy.start();
        long now = 0;
        long waited = 0;
        for (int i = 0; i < failures.size(); i++) {
            Decision decision = state.on(failures.get(i), now, randoms.get(i % randoms.size()));
            if (decision.kind() == Kind.GIVE_UP) {
                continue;
            }
            state = decision.state();
            waited += state.delayMillis();
            now += state.delayMillis();
            int steps = state.steps();
            assertTrue(
                    steps <= worst.steps(),
                    () -> steps + " steps beyond " + worst + " of " + ReferenceProperties.described(policy));
            String sum = waited + " ms";
            assertTrue(
                    waited <= worst.waitMillis(),
                    () -> sum + " beyond " + worst + " of " + ReferenceProperties.described(policy));
        }
    }

    @Provide
    Arbitrary<List<Failure>> failures() {
        return AnyEvents.failures().list().ofMaxSize(40).withoutEdgeCases();
    }

    @Provide
    Arbitrary<List<Failure>> wireSocketFailures() {
        return WireSocketEvents.failures().list().ofMaxSize(40).withoutEdgeCases();
    }

    @Provide
    Arbitrary<List<Double>> randoms() {
        return AnyEvents.randoms().list().ofMinSize(1).ofMaxSize(5);
    }
}
