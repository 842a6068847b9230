package dev.recourse.engine;

import dev.recourse.testkit.laws.Life;
import dev.recourse.testkit.laws.Prescription;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ArbitrarySupplier;
import net.jqwik.api.Tuple;

/** Lives in which a code or two recur, mostly retried ones, under limits that are reached after some sixty steps. */
final class LongLife implements ArbitrarySupplier<Life> {

    private static final List<ErrorCode> CODES = Stream.of(Codes.CLOSE, Codes.API)
            .flatMap(domain -> domain.codes().stream())
            .toList();

    /** The codes whose failures carry a target. */
    private static final List<ErrorCode> FOLLOWED =
            CODES.stream().filter(code -> code.info().details().isPresent()).toList();

    @Override
    public Arbitrary<Life> get() {
        return AnyPolicy.of(AnyPolicy.roomyLimits(), 0.3)
                .flatMap(policy -> Arbitraries.frequencyOf(
                                Tuple.of(3, AnyEvents.ofCodes(retried(policy), AnyEvents.reasons())),
                                Tuple.of(1, AnyEvents.ofCodes(FOLLOWED, AnyEvents.fewTargets())))
                        .map(events -> new Life(policy, events)));
    }

    /** One or two codes that the policy retries without a limit of their own; all, if there are none. */
    private static List<ErrorCode> retried(Policy policy) {
        List<ErrorCode> retried =
                CODES.stream().filter(code -> isRetried(policy, code)).limit(2).toList();
        return retried.isEmpty() ? CODES : retried;
    }

    private static boolean isRetried(Policy policy, ErrorCode code) {
        Remedy remedy = Prescription.of(policy, code.failed()).remedy();
        return remedy.kind() == DecisionKind.RETRY && remedy.limit().isEmpty();
    }
}
