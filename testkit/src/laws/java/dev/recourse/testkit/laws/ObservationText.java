package dev.recourse.testkit.laws;

import dev.recourse.engine.Failure;
import dev.recourse.engine.Phase;
import dev.recourse.engine.ShownText;
import java.util.Locale;
import java.util.stream.Collectors;

/** Describes an observation in words: {@code 30000 ms: close/4006 fails, random 0.5 -> retry 2 of 10 in 4 s: …}. */
final class ObservationText {

    private ObservationText() {}

    static String of(Observation seen) {
        return of(seen.event()) + " -> "
                + seen.decision()
                        .map(decision -> decision.explanation().text())
                        .orElseGet(() -> seen.after().status().name().toLowerCase(Locale.ROOT));
    }

    static String of(Event event) {
        return event.at() + " ms: " + what(event);
    }

    private static String what(Event event) {
        if (event instanceof Event.Failed failed) {
            return of(failed.failure()) + ", random " + failed.random();
        }
        if (event instanceof Event.End end) {
            return end.success() ? "ends with success" : "ends";
        }
        if (event instanceof Event.Expire expires) {
            return "deadline expires while recovering from " + of(expires.failure());
        }
        if (event instanceof Event.Ready) {
            return "ready";
        }
        return event instanceof Event.Resume ? "resumed" : "woken";
    }

    private static String of(Failure failure) {
        return failure.code().domain().name() + "/"
                + ShownText.of(failure.code().code()) + " fails"
                + (failure.reason().isEmpty() ? "" : ", reason \"" + ShownText.of(failure.reason()) + "\"")
                + (failure.hint().isPresent() ? ", hint " + failure.hint().get().toMillis() + " ms" : "")
                + failure.values().entrySet().stream()
                        .map(value -> ", " + value.getKey() + " \"" + ShownText.of(value.getValue()) + "\"")
                        .collect(Collectors.joining())
                + (failure.location().flaw().isEmpty() ? ", location " + failure.location() : "")
                + (failure.phase() == Phase.OPENING ? ", opening" : "")
                + (failure.isIdempotent() ? "" : ", not idempotent")
                + (failure.isRepeatable() ? "" : ", not repeatable")
                + (failure.isSent() ? "" : ", not sent")
                + (failure.isCall() ? ", of a call" : "")
                + (failure.deadlineMillis().isPresent()
                        ? ", deadline " + failure.deadlineMillis().getAsLong() + " ms"
                        : "");
    }
}
