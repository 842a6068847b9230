package dev.recourse.testkit.laws;

import dev.recourse.engine.Failure;
import dev.recourse.engine.GiveUp;
import dev.recourse.engine.GiveUpCause;
import dev.recourse.engine.SessionStatus;
import dev.recourse.engine.State;
import java.util.List;
import java.util.Optional;

/** Laws about giving up and resuming. */
final class GiveUpLaws {

    static final List<Law> ALL = List.of(
            new Law("A give-up lasts until resume or end", GiveUpLaws::aGiveUpLastsUntilResumeOrEnd),
            new Law("Decision and state agree on a give-up", GiveUpLaws::decisionAndStateAgree),
            new Law("A give-up counts no step", GiveUpLaws::aGiveUpCountsNothing),
            new Law("Every give-up has a cause that holds", GiveUpCauses::holds),
            new Law("A give-up advises the delay that did not fit, else the hint", GiveUpLaws::aGiveUpAdvisesTheWait),
            new Law(
                    "An expired deadline gives up, whatever the catalog prescribes",
                    GiveUpLaws::anExpiredDeadlineGivesUp),
            new Law("Resume after a give-up starts afresh and keeps the budget", GiveUpLaws::resumeStartsAfresh),
            Law.rerunning("Resume without a give-up changes nothing", GiveUpLaws::resumeWithoutAGiveUpChangesNothing));

    private GiveUpLaws() {}

    private static boolean wasGivenUp(Observation seen) {
        return seen.before().status() == SessionStatus.GIVEN_UP;
    }

    private static boolean aGiveUpLastsUntilResumeOrEnd(Observation seen) {
        boolean leaves = seen.event() instanceof Event.Resume || seen.event() instanceof Event.End;
        return !wasGivenUp(seen)
                || leaves
                || (seen.after().status() == SessionStatus.GIVEN_UP
                        && seen.after().cause().equals(seen.before().cause())
                        && seen.after().steps() == seen.before().steps());
    }

    private static boolean decisionAndStateAgree(Observation seen) {
        if (seen.decision().isEmpty()) {
            return true;
        }
        Optional<GiveUpCause> decided = seen.giveUp().map(GiveUp::cause);
        boolean agrees = decided.isPresent() == (seen.after().status() == SessionStatus.GIVEN_UP);
        return agrees
                && (wasGivenUp(seen)
                        ? decided.equals(Optional.of(GiveUpCause.GIVEN_UP))
                        : decided.equals(seen.after().cause()));
    }

    private static boolean aGiveUpCountsNothing(Observation seen) {
        return !seen.givesUp()
                || seen.after().steps()
                        == (seen.beginsEpisode() ? 0 : seen.before().steps());
    }

    private static boolean aGiveUpAdvisesTheWait(Observation seen) {
        if (seen.giveUp().isEmpty()) {
            return true;
        }
        GiveUp giveUp = seen.giveUp().get();
        boolean checkedDelay =
                giveUp.cause() == GiveUpCause.BUDGET_SPENT || seen.cause().equals(Optional.of(GiveUpCause.DEADLINE));
        return checkedDelay
                ? giveUp.advisory().isPresent()
                : giveUp.advisory()
                        .equals(
                                giveUp.cause() == GiveUpCause.GIVEN_UP
                                        ? Optional.empty()
                                        : giveUp.failure().hint());
    }

    private static boolean anExpiredDeadlineGivesUp(Observation seen) {
        return !(seen.event() instanceof Event.Expire)
                || (seen.after()
                                .cause()
                                .equals(wasGivenUp(seen) ? seen.before().cause() : Optional.of(GiveUpCause.DEADLINE))
                        && seen.after().steps() == seen.before().steps()
                        && seen.budgetAfter().equals(seen.budgetBefore()));
    }

    private static boolean resumeStartsAfresh(Observation seen) {
        return !(seen.event() instanceof Event.Resume)
                || !wasGivenUp(seen)
                || (seen.after().equals(seen.before().policy().start().ready(seen.now()))
                        && seen.budgetAfter().equals(seen.budgetBefore()));
    }

    private static boolean resumeWithoutAGiveUpChangesNothing(Observation seen) {
        if (!(seen.event() instanceof Event.Resume) || wasGivenUp(seen)) {
            return true;
        }
        State before = seen.before();
        State after = seen.after();
        return after.status() == before.status()
                && after.steps() == before.steps()
                && after.target().equals(before.target())
                && after.delayMillis() == before.delayMillis()
                && seen.budgetAfter().equals(seen.budgetBefore())
                && seen.model().last().stream().allMatch(failure -> decidesTheSame(before, after, failure));
    }

    private static boolean decidesTheSame(State before, State after, Failure failure) {
        long now = after.lastMillis();
        return after.on(failure, now, 1)
                .state()
                .equals(before.on(failure, now, 1).state());
    }
}
