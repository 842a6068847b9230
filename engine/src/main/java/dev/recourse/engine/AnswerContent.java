package dev.recourse.engine;

import java.io.Serializable;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What an answer is to say about its code. Immutable.
 *
 * @param reason the reason, from which details are read; empty if there is none
 * @param hint how long to wait
 * @param sent the wall clock, for hints that are points in time
 * @param location where a redirect leads
 * @param values the named values of the domain
 * @param members more members of a problem document: texts, booleans and {@link JsonNumber}s
 */
record AnswerContent(
        String reason,
        @Nullable Duration hint,
        @Nullable Instant sent,
        @Nullable URI location,
        Map<String, String> values,
        Map<String, Object> members)
        implements Serializable {

    private static final long serialVersionUID = 1;

    static AnswerContent of(String reason) {
        return new AnswerContent(reason, null, null, null, Map.of(), Map.of());
    }

    AnswerContent withReason(String text) {
        return new AnswerContent(text, hint, sent, location, values, members);
    }

    AnswerContent withHint(Duration duration) {
        return new AnswerContent(reason, duration, sent, location, values, members);
    }

    /** A copy with the hint that was written, or without one. */
    AnswerContent withHint(Optional<Duration> written) {
        return new AnswerContent(reason, written.orElse(null), sent, location, values, members);
    }

    AnswerContent withSent(Instant now) {
        return new AnswerContent(reason, hint, now, location, values, members);
    }

    AnswerContent withLocation(URI target) {
        return new AnswerContent(reason, hint, sent, target, values, members);
    }

    AnswerContent withValue(String name, String value) {
        return new AnswerContent(reason, hint, sent, location, with(values, name, value), members);
    }

    AnswerContent withMember(String name, Object value) {
        return new AnswerContent(reason, hint, sent, location, values, with(members, name, value));
    }

    private static <T> Map<String, T> with(Map<String, T> map, String name, T value) {
        Map<String, T> more = new LinkedHashMap<>(map);
        more.put(name, value);
        return more;
    }
}
