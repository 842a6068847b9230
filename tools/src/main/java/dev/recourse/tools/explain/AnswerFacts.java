package dev.recourse.tools.explain;

import dev.recourse.engine.Answer;
import dev.recourse.engine.Domain;
import dev.recourse.engine.Failure;
import dev.recourse.engine.Protocol;
import dev.recourse.engine.Reads;
import dev.recourse.engine.ShownText;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What a domain reads in one answer, and where.
 *
 * @param answer the answer
 * @param places the places that it was read from
 * @param hint a hint that is given beside the answer, and counts before its own
 */
public record AnswerFacts(Answer answer, Reads places, Optional<Duration> hint) {

    /** What this domain reads in this answer. */
    public static AnswerFacts of(Domain domain, Answer answer, Instant now, Optional<Duration> hint) {
        return new AnswerFacts(answer, domain.places(answer, now), hint);
    }

    /** The facts by name: the places, then what was read there. */
    Map<String, Object> of(Failure failure) {
        Protocol protocol = failure.code().domain().protocol();
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("readFrom", readFrom(protocol));
        if (!failure.reason().isEmpty()) {
            facts.put("reason", ShownText.of(failure.reason()));
        }
        failure.hint().ifPresent(wait -> facts.put("hintMs", wait.toMillis()));
        Map<String, String> values = new LinkedHashMap<>();
        failure.values().forEach((name, value) -> values.put(name, ShownText.of(value)));
        if (!values.isEmpty()) {
            facts.put("values", values);
        }
        return facts;
    }

    private Map<String, String> readFrom(Protocol protocol) {
        String whole = PlaceText.whole(protocol);
        Map<String, String> from = new LinkedHashMap<>();
        String carrier = switch (protocol) {
            case HTTP -> "status ";
            case WEBSOCKET -> "close code ";
            case PLAIN -> "code ";
        };
        from.put("code", carrier + ShownText.of(answer.code()));
        places.code().forEach(place -> from.put("code", PlaceText.of(place, whole)));
        if (!answer.body().isEmpty()) {
            from.put("reason", whole);
        }
        places.reason().forEach(place -> from.put("reason", PlaceText.of(place, whole)));
        places.hint().forEach(place -> from.put("hint", PlaceText.of(place, whole)));
        hint.ifPresent(given -> from.put("hint", "--retry-after"));
        places.values().forEach((name, value) -> from.put("value " + name, PlaceText.of(value.place(), whole)));
        return from;
    }
}
