package dev.recourse.testkit.laws;

import dev.recourse.engine.Budget;
import dev.recourse.engine.DecisionKind;
import dev.recourse.engine.Failure;
import dev.recourse.engine.Limits;
import dev.recourse.engine.Policy;
import dev.recourse.engine.SessionStatus;
import dev.recourse.engine.State;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/**
 * Lives under one policy, as a hostile server, a broken clock and an impatient driver can make them. The same seed
 * makes the same life, on every platform.
 */
public final class HostileLives {

    private static final int LONGEST = 40;
    private static final int MOST_FAILURES = 8;
    private static final int TRIES = 4;

    private final Policy policy;
    private final AnyFailure failures;

    private HostileLives(Policy policy) {
        this.policy = policy;
        this.failures = new AnyFailure(policy);
    }

    /** Lives under this policy. */
    public static HostileLives under(Policy policy) {
        return new HostileLives(policy);
    }

    /** The life of this seed: up to {@value #LONGEST} events. */
    public Life life(long seed) {
        return new Course(new SplittableRandom(seed)).run();
    }

    /** One life while it is made up: what comes next depends on where the session stands. */
    private final class Course {
        private final SplittableRandom random;
        private final List<Failure> pool = new ArrayList<>();
        private final List<Event> events = new ArrayList<>();
        private final boolean patient;
        private final boolean wild;
        private final int luck;
        private final Witness unseen = Witness.under(policy);
        private State state = policy.start();
        private Budget budget = policy.fullBudget();

        Course(SplittableRandom random) {
            this.random = random;
            this.patient = random.nextInt(2) == 0;
            this.wild = random.nextInt(4) == 0;
            this.luck = random.nextInt(4);
            for (int i = random.nextInt(MOST_FAILURES); i >= 0; i--) {
                pool.add(failures.next(random));
            }
        }

        Life run() {
            long start = wild ? pick(0, -5_000, Long.MIN_VALUE, Long.MAX_VALUE - 20_000) : 0;
            try {
                happens(new Event.Ready(start));
                for (int length = random.nextInt(LONGEST); length > 0; length--) {
                    happens(next());
                }
            } catch (RuntimeException | StackOverflowError thrown) {
                return new Life(policy, events);
            }
            return new Life(policy, events);
        }

        /** A machine that throws has the last word: whoever replays the life sees it. */
        private void happens(Event event) {
            events.add(event);
            Step step = Step.of(unseen, state, event, budget);
            state = step.after();
            budget = step.left();
        }

        private Event next() {
            int draw = random.nextInt(100);
            boolean over = state.status() == SessionStatus.GIVEN_UP;
            if (random.nextInt(state.status() == SessionStatus.HEALTHY ? 8 : 50) == 0) {
                return random.nextInt(3) > 0
                        ? new Event.Begins(time())
                        : new Event.Expires(time(), pool.get(random.nextInt(pool.size())));
            }
            if (draw < (over ? 50 : 4)) {
                return new Event.Resume(time());
            }
            if (draw < (over ? 54 : 6)) {
                return new Event.End(time(), random.nextBoolean());
            }
            return draw < (over ? 60 : 25) ? new Event.Ready(time()) : failed();
        }

        /** A failure that goes on if one is found soon: an episode that ends at once shows little. */
        private Event failed() {
            Event.Failed event = fails();
            for (int tries = random.nextInt(TRIES); tries > 0 && endsIt(event); tries--) {
                event = fails();
            }
            return event;
        }

        private boolean endsIt(Event.Failed event) {
            try {
                return state.on(event.failure(), event.at(), event.random(), budget)
                                .kind()
                        == DecisionKind.GIVE_UP;
            } catch (RuntimeException | StackOverflowError thrown) {
                return false;
            }
        }

        private Event.Failed fails() {
            Failure failure = random.nextInt(10) == 0 ? failures.next(random) : pool.get(random.nextInt(pool.size()));
            return new Event.Failed(time(), failure, number());
        }

        private double number() {
            return switch (luck) {
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
