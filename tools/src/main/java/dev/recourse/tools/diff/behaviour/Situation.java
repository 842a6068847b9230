package dev.recourse.tools.diff.behaviour;

import dev.recourse.engine.Phase;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What is true of a failure besides its code.
 *
 * @param phase the phase, if it is not the default
 * @param reason the text that comes with the code
 * @param hintMillis a hint that is given beside the answer
 * @param placedHint the position of the place that carries a hint
 * @param values named values, by name
 * @param location the URL in {@code Location}
 * @param idempotent whether the request may be sent twice
 * @param call whether the session is one call
 */
record Situation(
        Optional<Phase> phase,
        Optional<String> reason,
        Optional<Long> hintMillis,
        Optional<Integer> placedHint,
        Map<String, String> values,
        Optional<String> location,
        boolean idempotent,
        boolean call) {

    /** Nothing besides the code. */
    static final Situation PLAIN = new Situation(
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Map.of(),
            Optional.empty(),
            true,
            false);

    Situation withPhase(Phase is) {
        return new Situation(Optional.of(is), reason, hintMillis, placedHint, values, location, idempotent, call);
    }

    Situation withReason(String text) {
        return new Situation(phase, Optional.of(text), hintMillis, placedHint, values, location, idempotent, call);
    }

    Situation withHint(long millis) {
        return new Situation(phase, reason, Optional.of(millis), placedHint, values, location, idempotent, call);
    }

    Situation withPlacedHint(int place) {
        return new Situation(phase, reason, hintMillis, Optional.of(place), values, location, idempotent, call);
    }

    Situation withValue(String name, String value) {
        Map<String, String> all = new LinkedHashMap<>(values);
        all.put(name, value);
        return new Situation(phase, reason, hintMillis, placedHint, all, location, idempotent, call);
    }

    Situation withLocation(String url) {
        return new Situation(phase, reason, hintMillis, placedHint, values, Optional.of(url), idempotent, call);
    }

    Situation notIdempotent() {
        return new Situation(phase, reason, hintMillis, placedHint, values, location, false, call);
    }

    Situation inCall() {
        return new Situation(phase, reason, hintMillis, placedHint, values, location, idempotent, true);
    }
}
