package dev.recourse.testkit.laws;

import dev.recourse.engine.DecisionKind;
import dev.recourse.engine.Failure;
import dev.recourse.engine.GiveUp;
import dev.recourse.engine.GiveUpCause;
import dev.recourse.engine.State;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** Laws about the rest, after which a new episode may begin by itself. */
final class RestLaws {

    private static final double MOST = 1.1;

    static final List<Law> ALL = List.of(
            new Law("A give-up rests if, and only if, its cause changes with time", RestLaws::restsIfTimeHelps),
            new Law(
                    "A rest is never shorter than the policy's rest and the hint, and at most a tenth longer",
                    RestLaws::aRestIsAtMostATenthLonger),
            Law.rerunning(
                    "After a rest, resume starts afresh and keeps the budget", RestLaws::resumeAfterARestStartsAfresh));

    private RestLaws() {}

    private static Optional<Duration> rest(Observation seen) {
        return seen.giveUp().flatMap(GiveUp::rest);
    }

    private static boolean restsIfTimeHelps(Observation seen) {
        boolean helps = seen.limits().rest().isPresent()
                && seen.cause().map(cause -> changesWithTime(seen, cause)).orElse(false);
        return rest(seen).isPresent() == helps;
    }

    private static boolean changesWithTime(Observation seen, GiveUpCause cause) {
        return switch (cause) {
            case DEADLINE -> GiveUpCauses.passesTheTimeLimit(seen);
            case BUDGET_SPENT -> true;
            case RETRIES_SPENT -> !GiveUpCauses.isRowSpent(seen, seen.prescription());
            case STEPS_SPENT -> seen.prescription().remedy().kind() == DecisionKind.RETRY;
            default -> false;
        };
    }

    private static boolean aRestIsAtMostATenthLonger(Observation seen) {
        if (rest(seen).isEmpty()) {
            return true;
        }
        double rest = rest(seen).get().toMillis();
        double least = seen.limits().rest().orElse(Duration.ZERO).toMillis();
        double hint =
                seen.failure().flatMap(Failure::hint).map(Duration::toMillis).orElse(0L);
        double longer = Math.max(least, hint);
        return rest >= longer && rest <= Math.ceil(longer * MOST);
    }

    private static boolean resumeAfterARestStartsAfresh(Observation seen) {
        if (rest(seen).isEmpty()) {
            return true;
        }
        long over = seen.now() + rest(seen).get().toMillis();
        Observation resumed = seen.next(new Event.Resume(over));
        State fresh = seen.policy().start().ready(resumed.now());
        return resumed.after().equals(fresh) && resumed.budgetAfter().equals(seen.budgetAfter());
    }
}
