package dev.recourse.engine;

import dev.recourse.testkit.laws.Life;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ArbitrarySupplier;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Lives of sessions under any policy, or WireSocket's, with hostile servers and broken clocks; some are long. */
final class AnyLife implements ArbitrarySupplier<Life> {

    @Override
    public Arbitrary<Life> get() {
        return Arbitraries.frequencyOf(
                Tuple.of(
                        6,
                        Combinators.combine(new AnyPolicy().get(), new AnyEvents().get())
                                .as(Life::new)),
                Tuple.of(2, new WireSocketEvents().get().map(events -> new Life(WireSocket.POLICY, events))),
                Tuple.of(1, new LongLife().get()));
    }
}
