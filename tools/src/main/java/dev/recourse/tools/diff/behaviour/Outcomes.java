package dev.recourse.tools.diff.behaviour;

import dev.recourse.engine.Decision;
import dev.recourse.engine.GiveUp;
import dev.recourse.engine.GiveUpCause;
import dev.recourse.engine.Redirect;
import dev.recourse.engine.RedirectTarget;
import dev.recourse.engine.Refresh;
import dev.recourse.engine.Step;
import java.time.Duration;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Compares decisions by what they make a client do: the kind, the wait, the target, what is refreshed and whether the
 * idempotency key is new; after a give-up the cause, the advice and the rest. Null stands for an event that was not
 * read as a failure.
 */
final class Outcomes {

    private Outcomes() {}

    static boolean differ(@Nullable Decision one, @Nullable Decision other) {
        if (one == null || other == null) {
            return one != other;
        }
        if (one.kind() != other.kind()) {
            return true;
        }
        if (one instanceof Step step && other instanceof Step second) {
            return step.delayMillis() != second.delayMillis()
                    || !target(one).equals(target(other))
                    || !refreshed(one).equals(refreshed(other))
                    || hasFreshKey(one) != hasFreshKey(other);
        }
        return one instanceof GiveUp giveUp && other instanceof GiveUp second && differ(giveUp, second);
    }

    private static boolean differ(GiveUp one, GiveUp other) {
        return one.cause() != other.cause()
                || (one.cause() != GiveUpCause.GIVEN_UP
                        && (!one.advisory().equals(other.advisory())
                                || !one.rest().equals(other.rest())));
    }

    private static Optional<String> target(Decision decision) {
        return decision instanceof Redirect redirect
                ? Optional.of(
                        redirect.target() instanceof RedirectTarget.Url url
                                ? url.text()
                                : " " + redirect.target().key())
                : Optional.empty();
    }

    private static Optional<String> refreshed(Decision decision) {
        return decision instanceof Refresh refresh ? refresh.subject() : Optional.empty();
    }

    static boolean hasFreshKey(Decision decision) {
        return decision instanceof Step && decision.remedy().hasFreshKey();
    }

    /** How much longer a step waits; zero if it does not, or they are not both steps. */
    static long addedWait(@Nullable Decision before, @Nullable Decision after) {
        return before instanceof Step step && after instanceof Step second
                ? Math.max(0, second.delayMillis() - step.delayMillis())
                : 0;
    }

    /** In which ways the second decision is another than the first. */
    static Set<Direction> directions(@Nullable Decision before, @Nullable Decision after) {
        Set<Direction> found = EnumSet.noneOf(Direction.class);
        if (before == null || after == null) {
            found.add(Direction.OTHER_READING);
        } else if (before instanceof Step step && after instanceof Step second) {
            steps(step, second, found);
        } else if (before instanceof Step) {
            found.add(Direction.FEWER_RECOVERIES);
        } else if (after instanceof Step) {
            found.add(Direction.MORE_RECOVERIES);
        } else if (before instanceof GiveUp giveUp && after instanceof GiveUp second) {
            giveUps(giveUp, second, found);
        }
        return found;
    }

    private static void steps(Step before, Step after, Set<Direction> found) {
        if (before.kind() != after.kind()) {
            found.add(Direction.OTHER_RECOVERY);
        } else if (!target(before).equals(target(after))) {
            found.add(Direction.OTHER_TARGET);
        } else if (!refreshed(before).equals(refreshed(after))) {
            found.add(Direction.OTHER_REFRESH);
        }
        if (before.delayMillis() != after.delayMillis()) {
            found.add(before.delayMillis() < after.delayMillis() ? Direction.LONGER_WAITS : Direction.SHORTER_WAITS);
        }
        if (hasFreshKey(before) != hasFreshKey(after)) {
            found.add(Direction.OTHER_KEY);
        }
    }

    private static void giveUps(GiveUp before, GiveUp after, Set<Direction> found) {
        if (before.cause() != after.cause() || !before.advisory().equals(after.advisory())) {
            found.add(Direction.OTHER_ADVICE);
        }
        int returns = millis(before.rest()).compareTo(millis(after.rest()));
        if (returns != 0) {
            found.add(returns > 0 ? Direction.SOONER_RETURN : Direction.LATER_RETURN);
        }
    }

    private static Long millis(Optional<Duration> rest) {
        return rest.map(Duration::toMillis).orElse(Long.MAX_VALUE);
    }
}
