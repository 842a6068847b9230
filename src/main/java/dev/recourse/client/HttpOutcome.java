package dev.recourse.client;

import dev.recourse.engine.GiveUp;
import java.net.http.HttpResponse;
import java.util.Optional;

/**
 * How a call ended.
 *
 * @param response the last answer whose body can be read, empty if there is none: a body that is a stream was closed,
 *     and its answer forgotten, if another attempt followed it
 * @param giveUp why no further attempt was made, if the call did not succeed
 * @param <T> the type of the answer's body
 */
public record HttpOutcome<T>(Optional<HttpResponse<T>> response, Optional<GiveUp> giveUp) {

    /** Whether it was answered with a status below 400. */
    public boolean succeeded() {
        return giveUp.isEmpty();
    }

    /** The status and the give-up; no address, which may carry a secret. */
    @Override
    public String toString() {
        String answer = response.map(last -> "answered " + last.statusCode()).orElse("no answer");
        return giveUp.map(end -> answer + "; " + end).orElse(answer);
    }
}
