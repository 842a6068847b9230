package dev.recourse.testkit.laws;

import dev.recourse.engine.DecisionKind;
import dev.recourse.engine.Limits;
import dev.recourse.engine.State;
import dev.recourse.engine.WorstCase;
import java.util.List;

/** Limits hold per row, per remedy and jointly; whatever the server sends, an episode ends. */
final class LimitLaws {

    static final List<Law> ALL = List.of(
            new Law("Every episode ends", LimitLaws::everyEpisodeEnds),
            new Law("Every episode ends within the worst case", LimitLaws::everyEpisodeEndsWithinTheWorstCase),
            new Law("Limits hold per remedy and jointly", LimitLaws::limitsHoldPerRemedyAndJointly),
            new Law("Limits hold per row", LimitLaws::limitsHoldPerRow),
            new Law("Every step is counted once, under its kind", LimitLaws::everyStepIsCountedOnce),
            new Law(
                    "Only settling, a resume or an end clears the counters",
                    LimitLaws::onlySettlingAResumeOrAnEndClearsTheCounters),
            new Law("A driver that does what it is told keeps the limits", LimitLaws::aPatientDriverKeepsTheLimits));

    private LimitLaws() {}

    /** Every failure either ends its episode, or uses up one of the steps that it has. */
    private static boolean everyEpisodeEnds(Step step) {
        int before = step.isFirst() ? 0 : step.witness().episode().steps();
        return step.taken().isEmpty()
                || (before < step.limits().steps() && step.after().steps() == before + 1);
    }

    private static boolean everyEpisodeEndsWithinTheWorstCase(Step step) {
        if (step.taken().isEmpty()) {
            return true;
        }
        Episode episode = step.seen().episode();
        Promises promises = step.witness().promises();
        return isWithin(promises.worst(), episode)
                && (episode.domains().size() > 1
                        || isWithin(promises.worst(episode.domains().iterator().next()), episode));
    }

    private static boolean isWithin(WorstCase worst, Episode episode) {
        return episode.steps() <= worst.steps() && (!episode.patient() || episode.waited() <= worst.waitMillis());
    }

    private static boolean limitsHoldPerRemedyAndJointly(Step step) {
        State after = step.after();
        Limits limits = step.limits();
        return after.count(DecisionKind.RETRY) <= limits.retries()
                && after.count(DecisionKind.REFRESH) <= limits.refreshes()
                && after.count(DecisionKind.REDIRECT) <= limits.redirects()
                && after.steps() <= limits.steps();
    }

    private static boolean limitsHoldPerRow(Step step) {
        if (step.taken().isEmpty()) {
            return true;
        }
        Prescription prescription = step.prescription();
        int times = step.seen().episode().rows().getOrDefault(prescription.row(), 0);
        return times <= prescription.remedy().limit().orElse(Integer.MAX_VALUE);
    }

    private static boolean everyStepIsCountedOnce(Step step) {
        Episode episode = step.seen().episode();
        State after = step.after();
        boolean prescribed = step.taken().isEmpty()
                || step.taken().get().kind() == step.prescription().remedy().kind();
        return prescribed
                && episode.count(DecisionKind.RETRY) == after.count(DecisionKind.RETRY)
                && episode.count(DecisionKind.REFRESH) == after.count(DecisionKind.REFRESH)
                && episode.count(DecisionKind.REDIRECT) == after.count(DecisionKind.REDIRECT)
                && episode.steps() == after.steps();
    }

    private static boolean onlySettlingAResumeOrAnEndClearsTheCounters(Step step) {
        boolean resumed =
                step.event() instanceof Event.Resume && step.before().cause().isPresent();
        return step.after().steps() >= step.before().steps()
                || resumed
                || step.event() instanceof Event.End
                || step.isFirst();
    }

    private static boolean aPatientDriverKeepsTheLimits(Step step) {
        Episode episode = step.seen().episode();
        return !episode.patient() || episode.waited() <= step.limits().elapsed().toMillis();
    }
}
