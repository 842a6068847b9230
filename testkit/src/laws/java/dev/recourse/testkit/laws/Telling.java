package dev.recourse.testkit.laws;

import dev.recourse.engine.Failure;
import dev.recourse.engine.Phase;
import dev.recourse.engine.ShownText;
import java.util.Locale;

/** Puts a step into words: {@code 30000 ms: close/4006 Rate limit fails, random 0.5 -> retry 2 of 10 in 4 s: …}. */
final class Telling {

    private Telling() {}

    static String of(Step step) {
        return of(step.event()) + " -> "
                + step.decision()
                        .map(decision -> decision.explanation().text())
                        .orElseGet(() -> step.after().status().name().toLowerCase(Locale.ROOT));
    }

    static String of(Event event) {
        return event.at() + " ms: " + what(event);
    }

    private static String what(Event event) {
        if (event instanceof Event.Failed failed) {
            return of(failed.failure()) + ", random " + failed.random();
        }
        if (event instanceof Event.End end) {
            return end.success() ? "ends well" : "ends";
        }
        if (event instanceof Event.Expires expires) {
            return "time is over, waiting for " + of(expires.failure());
        }
        return event instanceof Event.Ready ? "ready" : event instanceof Event.Begins ? "time begins" : "resumed";
    }

    private static String of(Failure failure) {
        return failure.code().domain().name() + "/"
                + ShownText.of(failure.code().code()) + " fails"
                + (failure.reason().isEmpty() ? "" : ", reason \"" + ShownText.of(failure.reason()) + "\"")
                + (failure.hint().isPresent() ? ", hint " + failure.hint().get().toMillis() + " ms" : "")
                + (failure.phase() == Phase.OPENING ? ", opening" : "")
                + (failure.isIdempotent() ? "" : ", not idempotent");
    }
}
