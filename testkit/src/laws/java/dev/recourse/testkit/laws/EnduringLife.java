package dev.recourse.testkit.laws;

import dev.recourse.engine.Budget;
import dev.recourse.engine.DecisionKind;
import dev.recourse.engine.ErrorCode;
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
 * code that is retried fails again and again, alone or with a few that are refreshed or redirected.
 */
final class EnduringLife {

    private static final int MOST_STEPS = 100;
    private static final int MORE = 4;
    private static final int MOST_OTHERS = 4;
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
    private final List<ErrorCode> others = new ArrayList<>();
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
        this.main = failures.plain(failures.code(DecisionKind.RETRY, random), random)
                .withCall(isCall);
        for (int i = random.nextInt(MOST_OTHERS); i >= 0; i--) {
            DecisionKind kind = random.nextBoolean() ? DecisionKind.REFRESH : DecisionKind.REDIRECT;
            others.add(failures.code(kind, random));
        }
        this.state = policy.start();
        this.budget = policy.fullBudget();
    }

    Life run() {
        Limits limits = isCall ? policy.limits().forCalls() : policy.limits();
        try {
            add(new Event.Ready(0));
            int most = Math.min(MOST_STEPS, limits.steps());
            for (int left = MORE + (random.nextInt(3) == 0 ? random.nextInt(most + 1) : most); left > 0; left--) {
                if (random.nextInt(8) == 0) {
                    add(new Event.Ready(due()));
                }
                Observation seen = add(failed());
                if (seen.givesUp()) {
                    resume(seen.now(), seen.giveUp().flatMap(GiveUp::rest).orElse(Duration.ZERO));
                }
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

    /** The end of the last delay. */
    private long due() {
        return state.lastMillis() + state.delayMillis();
    }

    /** Mostly a failure that does not give up, if one is found. */
    private Event.Failed failed() {
        Event.Failed event = any();
        for (int tries = random.nextInt(16) == 0 ? 0 : TRIES; tries > 0 && givesUp(event); tries--) {
            event = any();
        }
        return event;
    }

    private boolean givesUp(Event.Failed event) {
        return state.on(event.failure(), event.at(), event.random(), budget).kind() == DecisionKind.GIVE_UP;
    }

    private Failure other() {
        ErrorCode code = others.get(random.nextInt(others.size()));
        return failures.plain(code, random).withCall(isCall);
    }

    private Event.Failed any() {
        boolean isOther = isMixed && random.nextInt(4) == 0;
        Failure failure = isOther ? other() : main;
        return new Event.Failed(due(), failure, isShort ? 0 : random.nextDouble());
    }
}
