package dev.recourse.engine;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ArbitrarySupplier;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Lives of sessions: any policy, or WireSocket's, under hostile servers and broken clocks. */
final class AnyLife implements ArbitrarySupplier<AnyLife.Life> {

    /** A session's policy and what happens to it. */
    record Life(Policy policy, List<Event> events) {

        List<Replay.Step> steps() {
            return Replay.of(policy, events);
        }

        @Override
        public String toString() {
            return events + "\nunder " + ReferenceProperties.described(policy);
        }
    }

    @Override
    public Arbitrary<Life> get() {
        return Arbitraries.frequencyOf(
                Tuple.of(
                        3,
                        Combinators.combine(new AnyPolicy().get(), new AnyEvents().get())
                                .as(Life::new)),
                Tuple.of(1, new WireSocketEvents().get().map(events -> new Life(WireSocket.POLICY, events))));
    }
}
