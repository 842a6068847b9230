package dev.recourse.engine;

import dev.recourse.testkit.laws.Event;
import dev.recourse.testkit.laws.Life;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ArbitrarySupplier;
import net.jqwik.api.Combinators;

/** Lives in which one failure recurs, under policies whose limits are reached after some sixty steps. */
final class LongLife implements ArbitrarySupplier<Life> {

    @Override
    public Arbitrary<Life> get() {
        Arbitrary<Policy> policies = AnyPolicy.of(AnyPolicy.roomyLimits());
        Arbitrary<Failure> failures = AnyEvents.failures().filter(LongLife::isHarmless);
        Arbitrary<List<Event>> lives = failures.flatMap(AnyEvents::ofOneFailure);
        return Combinators.combine(policies, lives).as(Life::new);
    }

    /** Whether no policy gives up on it because of its request, or ends its episode with the hint. */
    private static boolean isHarmless(Failure failure) {
        return failure.isRepeatable()
                && failure.isIdempotent()
                && failure.hint().isEmpty()
                && failure.code().isListed();
    }
}
