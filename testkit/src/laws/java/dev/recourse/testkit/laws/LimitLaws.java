package dev.recourse.testkit.laws;

import dev.recourse.engine.DecisionKind;
import dev.recourse.engine.State;
import dev.recourse.engine.WorstCase;
import java.util.List;

/** Laws about limits: they hold per row, per kind of step and in total, and every episode ends. */
final class LimitLaws {

    static final List<Law> ALL = List.of(
            new Law("Every episode ends", LimitLaws::everyEpisodeEnds),
            new Law("Every episode ends within the worst case", LimitLaws::everyEpisodeEndsWithinTheWorstCase),
            new Law("Limits hold per kind of step and in total", LimitLaws::limitsHoldPerKindAndInTotal),
            new Law("Limits hold per row", LimitLaws::limitsHoldPerRow),
            new Law("Every step is counted once, under its kind", LimitLaws::everyStepIsCountedOnce),
            new Law(
                    "Only settling, resume and end clear the counters",
                    LimitLaws::onlySettlingResumeAndEndClearTheCounters),
            new Law(
                    "A driver that waits out every delay stays within the time limit",
                    LimitLaws::aPatientDriverStaysWithinTheTimeLimit));

    private LimitLaws() {}

    /** Every failure ends its episode or uses up one of its steps. */
    private static boolean everyEpisodeEnds(Observation seen) {
        int before = seen.beginsEpisode() ? 0 : seen.model().episode().steps();
        return seen.step().isEmpty()
                || (before < seen.limits().steps() && seen.after().steps() == before + 1);
    }

    private static boolean everyEpisodeEndsWithinTheWorstCase(Observation seen) {
        if (seen.step().isEmpty()) {
            return true;
        }
        Episode episode = seen.modelAfter().episode();
        WorstCases worstCases = seen.model().worstCases();
        return isWithin(worstCases.overall(episode.called()), episode)
                && (episode.domains().size() > 1
                        || isWithin(
                                worstCases.inDomain(episode.domains().iterator().next(), episode.called()), episode));
    }

    private static boolean isWithin(WorstCase worst, Episode episode) {
        return episode.steps() <= worst.steps() && (!episode.patient() || episode.waited() <= worst.waitMillis());
    }

    private static boolean limitsHoldPerKindAndInTotal(Observation seen) {
        if (seen.step().isEmpty()) {
            return true;
        }
        DecisionKind kind = seen.step().get().kind();
        return seen.after().count(kind) <= seen.limits().of(kind)
                && seen.after().steps() <= seen.limits().steps();
    }

    private static boolean limitsHoldPerRow(Observation seen) {
        if (seen.step().isEmpty()) {
            return true;
        }
        Prescription prescription = seen.prescription();
        int times = seen.modelAfter().episode().rows().getOrDefault(prescription.row(), 0);
        return times <= prescription.remedy().limit().orElse(Integer.MAX_VALUE);
    }

    private static boolean everyStepIsCountedOnce(Observation seen) {
        Episode episode = seen.modelAfter().episode();
        State after = seen.after();
        boolean prescribed = seen.step().isEmpty()
                || seen.step().get().kind() == seen.prescription().remedy().kind();
        return prescribed
                && episode.count(DecisionKind.RETRY) == after.count(DecisionKind.RETRY)
                && episode.count(DecisionKind.REFRESH) == after.count(DecisionKind.REFRESH)
                && episode.count(DecisionKind.REDIRECT) == after.count(DecisionKind.REDIRECT)
                && episode.steps() == after.steps();
    }

    private static boolean onlySettlingResumeAndEndClearTheCounters(Observation seen) {
        boolean resumed =
                seen.event() instanceof Event.Resume && seen.before().cause().isPresent();
        return seen.after().steps() >= seen.before().steps()
                || resumed
                || seen.event() instanceof Event.End
                || seen.beginsEpisode();
    }

    private static boolean aPatientDriverStaysWithinTheTimeLimit(Observation seen) {
        Episode episode = seen.modelAfter().episode();
        return !episode.patient() || episode.waited() <= seen.limits().elapsed().toMillis();
    }
}
