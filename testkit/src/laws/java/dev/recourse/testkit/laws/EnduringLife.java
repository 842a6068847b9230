package dev.recourse.testkit.laws;

import dev.recourse.engine.Budget;
import dev.recourse.engine.DecisionKind;
import dev.recourse.engine.Failure;
import dev.recourse.engine.GiveUp;
import dev.recourse.engine.Limits;
import dev.recourse.engine.Policy;
import dev.recourse.engine.State;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/**
 * Generates a life with a patient driver, whose server does not recover before a limit of the episode is reached: one
 * code that is retried fails again and again, alone or with others that are refreshed or redirected.
 */
final class EnduringLife {

    private static final int MOST_STEPS = 100;
    private static final int MORE = 4;
    private static final int TRIES = 12;

    private final Policy policy;
    private final FailureGenerator failures;
    private final SplittableRandom random;
    private final List<Event> events = new ArrayList<>();
    private final SessionModel unseen;
    private final boolean isCall;
    private final boolean isMixed;
    private final boolean isShort;
    private final Failure main;
    private State state;
    private Budget budget;

    EnduringLife(Policy policy, FailureGenerator failures, SplittableRandom random) {
        this.policy = policy;
        this.failures = failures;
        this.random = random;
        this.unseen = SessionModel.of(policy);
        this.isCall = random.nextInt(4) == 0;
        this.isMixed = random.nextBoolean();
        this.isShort = random.nextInt(4) > 0;
        this.main = failures.plain(true, random).withCall(isCall);
        this.state = policy.start();
        this.budget = policy.fullBudget();
    }

    Life run() {
        Limits limits = isCall ? policy.limits().forCalls() : policy.limits();
        try {
            add(new Event.Ready(0));
            for (int left = Math.min(MOST_STEPS, limits.steps()) + MORE; left > 0; left--) {
                long due = state.lastMillis() + state.delayMillis();
                if (random.nextInt(8) == 0) {
                    add(new Event.Ready(due));
                }
                Observation seen = add(failed(due));
                seen.giveUp().flatMap(GiveUp::rest).ifPresent(rest -> resume(seen.now(), rest));
            }
        } catch (RuntimeException | StackOverflowError thrown) {
            return new Life(policy, events);
        }
        return new Life(policy, events);
    }

    /** The event is added first: if the machine throws, a replay of the life shows it. */
    private Observation add(Event event) {
        events.add(event);
        Observation seen = Observation.of(unseen, state, event, budget);
        state = seen.after();
        budget = seen.budgetAfter();
        return seen;
    }

    private void resume(long now, Duration rest) {
        long over = now + rest.toMillis();
        add(new Event.Resume(over < now ? Long.MAX_VALUE : over));
    }

    /** A failure that does not give up, if one is found: this one is not here to end the episode early. */
    private Event.Failed failed(long at) {
        Event.Failed event = any(at);
        for (int tries = TRIES; tries > 0 && givesUp(event); tries--) {
            event = any(at);
        }
        return event;
    }

    private boolean givesUp(Event.Failed event) {
        return state.on(event.failure(), event.at(), event.random(), budget).kind() == DecisionKind.GIVE_UP;
    }

    private Event.Failed any(long at) {
        boolean other = isMixed && random.nextInt(4) == 0;
        Failure failure = other ? failures.plain(false, random).withCall(isCall) : main;
        return new Event.Failed(at, failure, isShort ? 0 : random.nextDouble());
    }
}
