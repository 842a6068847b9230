package dev.recourse.testkit.laws;

import dev.recourse.engine.Failure;
import dev.recourse.engine.GiveUp;
import dev.recourse.engine.GiveUpCause;
import dev.recourse.engine.SessionStatus;
import dev.recourse.engine.State;
import java.util.List;
import java.util.Optional;

/** A give-up lasts until a person resumes the session. */
final class GiveUpLaws {

    static final List<Law> ALL = List.of(
            new Law("Give-up absorbs", GiveUpLaws::giveUpAbsorbs),
            new Law("What is given up says so", GiveUpLaws::whatIsGivenUpSaysSo),
            new Law("A give-up counts nothing and takes nothing", GiveUpLaws::aGiveUpTakesNothing),
            new Law("Time that is over gives up, whatever is prescribed", GiveUpLaws::timeThatIsOverGivesUp),
            new Law("Resume begins anew and keeps the budget", GiveUpLaws::resumeBeginsAnew),
            Law.asking("Resume changes nothing else", GiveUpLaws::resumeChangesNothingElse));

    private GiveUpLaws() {}

    private static boolean wasGivenUp(Step step) {
        return step.before().status() == SessionStatus.GIVEN_UP;
    }

    private static boolean giveUpAbsorbs(Step step) {
        boolean leaves = step.event() instanceof Event.Resume || step.event() instanceof Event.End;
        return !wasGivenUp(step)
                || leaves
                || (step.after().status() == SessionStatus.GIVEN_UP
                        && step.after().cause().equals(step.before().cause())
                        && step.after().steps() == step.before().steps()
                        && step.left().equals(step.had()));
    }

    private static boolean whatIsGivenUpSaysSo(Step step) {
        if (step.decision().isEmpty()) {
            return true;
        }
        Optional<GiveUpCause> said = step.decision()
                .filter(GiveUp.class::isInstance)
                .map(GiveUp.class::cast)
                .map(GiveUp::cause);
        boolean agrees = said.isPresent() == (step.after().status() == SessionStatus.GIVEN_UP);
        return agrees
                && (wasGivenUp(step)
                        ? said.equals(Optional.of(GiveUpCause.GIVEN_UP))
                        : said.equals(step.after().cause()));
    }

    private static boolean aGiveUpTakesNothing(Step step) {
        return !step.givesUp()
                || (step.after().steps() == (step.isFirst() ? 0 : step.before().steps())
                        && step.left().tokens() >= step.had().tokens());
    }

    private static boolean timeThatIsOverGivesUp(Step step) {
        return !(step.event() instanceof Event.Expires)
                || (step.after()
                                .cause()
                                .equals(wasGivenUp(step) ? step.before().cause() : Optional.of(GiveUpCause.DEADLINE))
                        && step.after().steps() == step.before().steps()
                        && step.left().equals(step.had()));
    }

    private static boolean resumeBeginsAnew(Step step) {
        return !(step.event() instanceof Event.Resume)
                || !wasGivenUp(step)
                || (step.after().equals(step.before().policy().start().ready(step.now()))
                        && step.left().equals(step.had()));
    }

    private static boolean resumeChangesNothingElse(Step step) {
        if (!(step.event() instanceof Event.Resume) || wasGivenUp(step)) {
            return true;
        }
        State before = step.before();
        State after = step.after();
        return after.status() == before.status()
                && after.steps() == before.steps()
                && after.target().equals(before.target())
                && after.delayMillis() == before.delayMillis()
                && step.left().equals(step.had())
                && step.witness().last().stream().allMatch(failure -> goesOnTheSame(before, after, failure));
    }

    private static boolean goesOnTheSame(State before, State after, Failure failure) {
        long now = after.lastMillis();
        return after.on(failure, now, 1)
                .state()
                .equals(before.on(failure, now, 1).state());
    }
}
