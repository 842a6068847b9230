package dev.recourse.testkit.laws;

import dev.recourse.engine.Failure;
import dev.recourse.engine.GiveUpCause;
import java.util.List;
import java.util.Optional;

/** Laws about requests that must not be sent twice. */
final class RepeatLaws {

    static final List<Law> ALL = List.of(
            new Law("What cannot be repeated is never sent twice", RepeatLaws::whatCannotBeRepeatedIsNeverSentTwice),
            new Law(
                    "A row for idempotent requests sends no other twice",
                    RepeatLaws::aRowForIdempotentRequestsSendsNoOtherTwice),
            new Law("What never left is retried whatever its method", RepeatLaws::whatNeverLeftIsRetried));

    private RepeatLaws() {}

    private static boolean whatCannotBeRepeatedIsNeverSentTwice(Observation seen) {
        return seen.step().isEmpty()
                || seen.step().get().failure().isRepeatable()
                || !seen.step().get().failure().isSent();
    }

    private static boolean aRowForIdempotentRequestsSendsNoOtherTwice(Observation seen) {
        return seen.step().isEmpty()
                || !seen.prescription().remedy().isIdempotentOnly()
                || seen.step().get().failure().isIdempotent()
                || !seen.step().get().failure().isSent();
    }

    /** It is decided like a request that can be sent twice. */
    private static boolean whatNeverLeftIsRetried(Observation seen) {
        if (seen.failure().isEmpty() || seen.failure().get().isSent()) {
            return true;
        }
        Failure failure = seen.failure().get();
        Failure harmless = failure.withIdempotent(true).withRepeatable(true);
        Optional<GiveUpCause> cause = seen.cause();
        return !cause.equals(Optional.of(GiveUpCause.NOT_REPEATABLE))
                && !cause.equals(Optional.of(GiveUpCause.NOT_IDEMPOTENT))
                && (harmless.equals(failure)
                        || seen.withEvent(new Event.Failed(seen.event().at(), harmless, seen.random()))
                                .after()
                                .equals(seen.after()));
    }
}
