package dev.recourse.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.state.Action;
import net.jqwik.api.state.ActionChain;
import net.jqwik.api.state.Transformer;

/** Whole episodes of a driver that does what it is told, against a server that does what it likes. */
class EpisodeProperties {

    /** A driver's view of its session: what it was told, and what it has counted on its own. */
    record Driver(State state, long now, long began, int steps, long waited, boolean open) {

        static Driver of(Policy policy) {
            return new Driver(policy.start(), 0, 0, 0, 0, true);
        }

        Driver fails(Failure failure, double random) {
            Decision decision = state.on(failure, now, random);
            boolean first = state.status() == Status.HEALTHY || state.isSettledAt(now);
            int counted = (first ? 0 : steps) + (decision.kind() == Kind.GIVE_UP ? 0 : 1);
            long start = first ? now : began;
            long wait = decision.state().delayMillis();
            return new Driver(decision.state(), now + wait, start, counted, (first ? 0 : waited) + wait, false);
        }

        Driver opens() {
            return new Driver(state.ready(now), now, began, steps, waited, true);
        }

        Driver stays(long millis) {
            return new Driver(state, now + millis, began, steps, waited, open);
        }

        Driver isResumed() {
            return new Driver(state.resume(now), now, now, state.status() == Status.GIVEN_UP ? 0 : steps, 0, open);
        }

        void keepsItsLimits() {
            Limits limits = state.policy().limits();
            assertEquals(steps, state.steps());
            assertTrue(steps <= limits.steps());
            assertTrue(waited <= limits.elapsedMillis());
        }
    }

    @Property
    void everyEpisodeKeepsItsLimits(@ForAll("drivers") ActionChain<Driver> chain) {
        chain.withInvariant("limits", Driver::keepsItsLimits).run();
    }

    @Provide
    Arbitrary<ActionChain<Driver>> drivers() {
        Arbitrary<Policy> policies = Arbitraries.oneOf(new AnyPolicy().get(), Arbitraries.just(WireSocket.POLICY));
        return policies.flatMap(policy -> ActionChain.startWith(() -> Driver.of(policy))
                .withAction(6, new Fails())
                .withAction(3, new Opens())
                .withAction(3, new Stays())
                .withAction(1, new Resumes())
                .withMaxTransformations(40));
    }

    private static final class Fails implements Action.Independent<Driver> {
        @Override
        public Arbitrary<Transformer<Driver>> transformer() {
            return Combinators.combine(
                            Arbitraries.oneOf(AnyEvents.failures(), WireSocketEvents.failures()), AnyEvents.randoms())
                    .as((failure, random) -> Transformer.transform(
                            failure + " drew " + random, driver -> driver.fails(failure, random)));
        }
    }

    private static final class Opens implements Action.Independent<Driver> {
        @Override
        public boolean precondition(Driver driver) {
            return !driver.open();
        }

        @Override
        public Arbitrary<Transformer<Driver>> transformer() {
            return Arbitraries.just(Transformer.transform("opens", Driver::opens));
        }
    }

    private static final class Stays implements Action.Independent<Driver> {
        @Override
        public Arbitrary<Transformer<Driver>> transformer() {
            return Arbitraries.of(List.of(1L, 9_999L, 10_000L, 60_000L))
                    .map(millis -> Transformer.transform("stays " + millis, driver -> driver.stays(millis)));
        }
    }

    private static final class Resumes implements Action.Independent<Driver> {
        @Override
        public boolean precondition(Driver driver) {
            return driver.state().status() == Status.GIVEN_UP;
        }

        @Override
        public Arbitrary<Transformer<Driver>> transformer() {
            return Arbitraries.just(Transformer.transform("is resumed", Driver::isResumed));
        }
    }
}
