package dev.recourse.testkit.laws;

import dev.recourse.engine.Budget;
import dev.recourse.engine.DecisionKind;
import dev.recourse.engine.Failure;
import dev.recourse.engine.GiveUp;
import dev.recourse.engine.Limits;
import dev.recourse.engine.Policy;
import dev.recourse.engine.SessionStatus;
import dev.recourse.engine.State;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/**
 * Generates lives under one policy, with a hostile server, a broken clock and an impatient driver. The same seed gives
 * the same life on every platform.
 */
public final class HostileLives {

    private static final int LONGEST = 40;
    private static final int MOST_FAILURES = 8;
    private static final int TRIES = 4;
    private static final int ENDURING = 20;

    private final Policy policy;
    private final FailureGenerator failures;

    private HostileLives(Policy policy) {
        this.policy = policy;
        this.failures = new FailureGenerator(policy);
    }

    /** A generator of lives under a policy. */
    public static HostileLives of(Policy policy) {
        return new HostileLives(policy);
    }

    /**
     * The life of a seed: usually at most {@value #LONGEST} events. About one in {@value #ENDURING} is longer: a
     * patient driver whose server does not recover before a limit of the episode is reached.
     */
    public Life life(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        return random.nextInt(ENDURING) == 0
                ? new EnduringLife(policy, failures, random).run()
                : new LifeGenerator(random).run();
    }

    /** Generates one life. The next event depends on the state of the session. */
    private final class LifeGenerator {
        private final SplittableRandom random;
        private final List<Failure> pool = new ArrayList<>();
        private final List<Event> events = new ArrayList<>();
        private final boolean patient;
        private final boolean wild;
        private final boolean isCall;
        private final int draws;
        private final SessionModel unseen = SessionModel.of(policy);
        private State state = policy.start();
        private long rest;
        private Budget budget = policy.fullBudget();

        LifeGenerator(SplittableRandom random) {
            this.random = random;
            this.patient = random.nextInt(2) == 0;
            this.wild = random.nextInt(4) == 0;
            this.draws = random.nextInt(4);
            this.isCall = random.nextInt(4) == 0;
            for (int i = random.nextInt(MOST_FAILURES); i >= 0; i--) {
                pool.add(failures.next(random));
            }
        }

        Life run() {
            long start = wild ? pick(0, -5_000, Long.MIN_VALUE, Long.MAX_VALUE - 20_000) : 0;
            try {
                add(new Event.Ready(start));
                for (int length = random.nextInt(LONGEST); length > 0; length--) {
                    add(next());
                }
            } catch (RuntimeException | StackOverflowError thrown) {
                return new Life(policy, events);
            }
            return new Life(policy, events);
        }

        /** The event is added first: if the machine throws, a replay of the life shows it. */
        private void add(Event event) {
            events.add(event);
            Observation seen = Observation.of(unseen, state, event, budget);
            state = seen.after();
            budget = seen.budgetAfter();
            rest = seen.giveUp().flatMap(GiveUp::rest).map(Duration::toMillis).orElse(0L);
        }

        private Event next() {
            int draw = random.nextInt(100);
            boolean givenUp = state.status() == SessionStatus.GIVEN_UP;
            if (random.nextInt(state.status() == SessionStatus.HEALTHY ? 8 : 50) == 0) {
                return new Event.Expire(time(), pool.get(random.nextInt(pool.size())));
            }
            if (draw < (givenUp ? 50 : 4)) {
                return new Event.Resume(rested(time()));
            }
            if (draw < (givenUp ? 54 : 6)) {
                return new Event.End(time(), random.nextBoolean());
            }
            if (draw < (givenUp ? 60 : 25)) {
                return new Event.Ready(time());
            }
            return draw < (givenUp ? 62 : 30) ? new Event.Wake(time()) : failed();
        }

        /** Prefers a failure that does not give up: an episode that ends at once shows little. */
        private Event failed() {
            Event.Failed event = anyFailure();
            for (int tries = random.nextInt(TRIES); tries > 0 && givesUp(event); tries--) {
                event = anyFailure();
            }
            return event;
        }

        private boolean givesUp(Event.Failed event) {
            try {
                return state.on(event.failure(), event.at(), event.random(), budget)
                                .kind()
                        == DecisionKind.GIVE_UP;
            } catch (RuntimeException | StackOverflowError thrown) {
                return false;
            }
        }

        private Event.Failed anyFailure() {
            Failure failure = random.nextInt(10) == 0 ? failures.next(random) : pool.get(random.nextInt(pool.size()));
            boolean called = isCall != (wild && random.nextInt(8) == 0);
            return new Event.Failed(time(), withDeadline(failure.withCall(called)), number());
        }

        private Failure withDeadline(Failure failure) {
            if (random.nextInt(10) > 0) {
                return failure;
            }
            long elapsed = policy.limits().elapsed().toMillis();
            long near = later(pick(0, 1, 999, 1_000, state.delayMillis(), 30_000, elapsed / 2));
            return failure.withDeadline(
                    wild ? pick(near, Long.MIN_VALUE, state.lastMillis() - 1, Long.MAX_VALUE - 1) : near);
        }

        private double number() {
            return switch (draws) {
                case 0 -> 0;
                case 1 -> 1;
                default -> random.nextInt(8) == 0 ? random.nextInt(2) : random.nextDouble();
            };
        }

        private long time() {
            if (wild && random.nextInt(8) == 0) {
                return pick(0, Long.MIN_VALUE, Long.MAX_VALUE, state.lastMillis() - 1, state.lastMillis() - 10_000);
            }
            return later(patient || random.nextInt(3) == 0 ? state.delayMillis() + patience() : passed());
        }

        /** Mostly after the rest, if there is one. */
        private long rested(long time) {
            boolean waits = patient && random.nextInt(4) > 0;
            return waits ? Math.max(time, later(rest)) : time;
        }

        private long patience() {
            return random.nextInt(3) == 0 ? passed() : 0;
        }

        private long passed() {
            Limits limits = policy.limits();
            long settle = limits.settle().toMillis();
            long elapsed = limits.elapsed().toMillis();
            return random.nextInt(12) == 0
                    ? pick(elapsed - 1, elapsed, elapsed + 1)
                    : pick(0, 0, 1, 999, settle - 1, settle, settle / 2);
        }

        private long later(long passed) {
            long time = state.lastMillis() + Math.max(0, passed);
            return time < state.lastMillis() ? Long.MAX_VALUE : time;
        }

        private long pick(long... values) {
            return values[random.nextInt(values.length)];
        }
    }
}
