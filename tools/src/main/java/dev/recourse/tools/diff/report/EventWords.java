package dev.recourse.tools.diff.report;

import dev.recourse.engine.GiveUpCause;
import dev.recourse.engine.ShownText;
import dev.recourse.tools.diff.behaviour.DecidedWait;
import dev.recourse.tools.diff.behaviour.Witness;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Events and decisions in words. */
final class EventWords {

    private static final int MOST = 80;
    private static final int MOST_EVENTS = 5;
    private static final int FIRST_EVENTS = 3;

    private EventWords() {}

    /**
     * These events, in their order; one that is repeated is counted, and of many kinds, only some are shown.
     *
     * @param it what the failures of this error are called, to read as part of a sentence about it
     */
    static String events(List<Map<String, Object>> events, Optional<String> it) {
        List<String> words = new ArrayList<>();
        int i = 0;
        while (i < events.size()) {
            Map<String, Object> event = events.get(i);
            int end = i + 1;
            while (end < events.size() && sameButTime(event).equals(sameButTime(events.get(end)))) {
                end++;
            }
            words.add(event(event, end - i, it));
            i = end;
        }
        if (words.size() > MOST_EVENTS) {
            int left = words.size() - FIRST_EVENTS - 1;
            List<String> some = new ArrayList<>(words.subList(0, FIRST_EVENTS));
            some.add(left + " more kinds of events (--witness writes all)");
            some.add(words.get(words.size() - 1));
            words = some;
        }
        return String.join(", then ", words);
    }

    private static Map<String, Object> sameButTime(Map<String, Object> event) {
        Map<String, Object> same = new HashMap<>(event);
        same.remove("at");
        same.remove("random");
        return same;
    }

    private static String event(Map<String, Object> event, int times, Optional<String> it) {
        return switch (text(event, "event").orElse("")) {
            case "ready" -> "the connection opens" + at(event);
            case "end" ->
                "the session ends" + ("false".equals(text(event, "success").orElse("true")) ? " badly" : "");
            case "resume" -> "a person resumes" + at(event);
            case "wake" -> "the wait is cut short" + at(event);
            default -> failure(event, times, it);
        };
    }

    private static String at(Map<String, Object> event) {
        return event.get("at") instanceof Number at && at.longValue() > 0
                ? " at " + Durations.text(at.longValue())
                : "";
    }

    private static String failure(Map<String, Object> event, int times, Optional<String> it) {
        List<String> words = new ArrayList<>();
        String name = name(event);
        words.add(it.orElse(name) + " happens" + (times == 1 ? "" : " " + times + " times in a row"));
        text(event, "headers").ifPresent(headers -> words.add("with the headers " + headers));
        text(event, "body").ifPresent(body -> words.add("with the body " + body));
        text(event, "reason").ifPresent(reason -> words.add("with the reason '" + reason + "'"));
        text(event, "phase").filter("opening"::equals).ifPresent(phase -> words.add("while connecting"));
        text(event, "hintMs")
                .ifPresent(hint -> words.add("when the server asks to wait "
                        + (event.get("hintMs") instanceof Number millis ? Durations.text(millis.longValue()) : hint)));
        text(event, "retryAfter").ifPresent(hint -> words.add("with 'Retry-After: " + hint + "'"));
        text(event, "call").filter("true"::equals).ifPresent(call -> words.add("in a call"));
        text(event, "idempotent")
                .filter("false"::equals)
                .ifPresent(no -> words.add("for a request that is not idempotent"));
        text(event, "repeatable")
                .filter("false"::equals)
                .ifPresent(no -> words.add("for a request that cannot be sent again"));
        text(event, "sent").filter("false"::equals).ifPresent(no -> words.add("for a request that was never sent"));
        return String.join(", ", words);
    }

    /** What has failed: {@code close/4006}, or {@code the status 429 of api}. */
    static String name(Map<String, Object> event) {
        String domain = text(event, "domain").orElse("");
        return text(event, "status")
                .map(status -> "the status " + status + " of " + domain)
                .orElseGet(() -> domain + "/" + text(event, "code").orElse(""));
    }

    /** A decision. */
    static String decision(Map<String, Object> decision) {
        if (decision.containsKey(Witness.MISSING_DOMAIN)) {
            return "has no rules for this domain";
        }
        Optional<String> error = text(decision, "error");
        if (error.isPresent()) {
            return "cannot read it: " + error.get();
        }
        String words = switch (text(decision, "decision").orElse("")) {
            case "retry" -> "tries again" + after(decision);
            case "refresh" -> "renews " + text(decision, "of").orElse("the credentials") + after(decision);
            case "redirect" ->
                "goes to "
                        + text(decision, "target")
                                .or(() -> text(decision, "endpoint"))
                                .orElse("")
                        + after(decision);
            case "give-up" ->
                text(decision, "cause").map(EventWords::givesUp).orElse("gives up")
                        + millis(decision, "advisoryMs", ", with the advice to wait ")
                        + millis(decision, "restMs", ", and starts again by itself after ");
            default -> "does nothing";
        };
        return words + (decision.containsKey("freshKey") ? ", with a new idempotency key" : "");
    }

    /** That it gives up, and why. */
    private static String givesUp(String cause) {
        return Stream.of(GiveUpCause.values())
                .filter(known -> known.text().equals(cause))
                .findFirst()
                .map(EventWords::givesUp)
                .orElse("gives up");
    }

    private static String givesUp(GiveUpCause cause) {
        return switch (cause) {
            case GIVEN_UP -> "has given up already";
            case NOT_RECOVERABLE -> "gives up, as the catalog says";
            case RETRIES_SPENT -> "gives up, because its retries are used up";
            case REFRESHES_SPENT -> "gives up, because its refreshes are used up";
            case REDIRECTS_SPENT -> "gives up, because its redirects are used up";
            case STEPS_SPENT -> "gives up, because its steps are used up";
            case BUDGET_SPENT -> "gives up, because the retry budget is used up";
            case DEADLINE -> "gives up, because the wait would end after its time limit";
            case REDIRECT_MISSING -> "gives up, because the server does not say where to go";
            case REDIRECT_UNSAFE -> "gives up, because it may not go there";
            case REDIRECT_LOOP -> "gives up, because it has been there already";
            case NOT_IDEMPOTENT -> "gives up, because the request is not idempotent";
            case NOT_REPEATABLE -> "gives up, because the request cannot be sent again";
        };
    }

    /** How long it waits. Of a random wait, one draw says little: its bounds are shown. */
    private static String after(Map<String, Object> decision) {
        if (decision.get(DecidedWait.SHORTEST) instanceof Number shortest) {
            String least = Durations.text(shortest.longValue());
            if (!(decision.get(DecidedWait.LONGEST) instanceof Number longest)) {
                return " after a random wait of at least " + least;
            }
            return " after a random wait of "
                    + (shortest.longValue() > 0 ? least + " to " : "up to ")
                    + Durations.text(longest.longValue());
        }
        boolean waits = decision.get("delayMs") instanceof Number delay && delay.longValue() > 0;
        return (waits ? millis(decision, "delayMs", " after ") : " at once")
                + (decision.get(DecidedWait.DRAW) instanceof Number draw
                        ? " if the random number from 0 to 1 is " + draw
                        : "");
    }

    private static String millis(Map<String, Object> decision, String key, String words) {
        return decision.get(key) instanceof Number millis ? words + Durations.text(millis.longValue()) : "";
    }

    private static Optional<String> text(Map<String, Object> event, String key) {
        return Optional.ofNullable(event.get(key))
                .map(value -> ShownText.of(ShownText.escaped(String.valueOf(value)), MOST));
    }
}
