package dev.recourse.engine;

import dev.recourse.testkit.laws.Event;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ArbitrarySupplier;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** A hostile WireSocket: any of its codes and others, in any order, with any reason, hint and timing. */
final class WireSocketEvents implements ArbitrarySupplier<List<Event>> {

    @Override
    public Arbitrary<List<Event>> get() {
        return AnyEvents.of(failures());
    }

    static Arbitrary<Failure> failures() {
        List<ErrorCode> codes = Stream.of(
                        WireSocket.CLOSE, WireSocket.DASHBOARD, WireSocket.DATAPLANE, WireSocket.TRANSPORT)
                .flatMap(domain -> domain.codes().stream())
                .filter(code -> WireSocket.POLICY.remedy(code.failed()).kind() != DecisionKind.GIVE_UP)
                .toList();
        Arbitrary<ErrorCode> any = Arbitraries.oneOf(
                AnyEvents.codes(),
                Combinators.combine(
                                Arbitraries.of(WireSocket.CLOSE, WireSocket.DASHBOARD),
                                Arbitraries.of(4000, 4003, 4999, 5000, 418, 599, -1, Integer.MAX_VALUE))
                        .as(Domain::lookup));
        Arbitrary<String> reasons = AnyEvents.reasons().map(reason -> reason.replace("example", "wiresocket"));
        return AnyEvents.failures(
                Arbitraries.frequencyOf(Tuple.of(25, Arbitraries.of(codes)), Tuple.of(1, any)), reasons);
    }
}
