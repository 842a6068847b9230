package dev.recourse.client.http;

import dev.recourse.engine.GiveUp;
import java.net.http.HttpResponse;
import java.util.Optional;

/**
 * The result of a call.
 *
 * @param response the last response, empty if there is none; a body that is a stream was closed, and its response
 *     dropped, if another attempt followed it
 * @param giveUp why no further attempt was made, empty if the call succeeded; a call does not come back by itself, and
 *     only reports {@link GiveUp#rest}
 * @param <T> the type of the response's body
 */
public record HttpOutcome<T>(Optional<HttpResponse<T>> response, Optional<GiveUp> giveUp) {

    /** Whether the last response is not a failure. */
    public boolean succeeded() {
        return giveUp.isEmpty();
    }

    /** The status and the give-up, without addresses, which may contain secrets. */
    @Override
    public String toString() {
        String answer = response.map(last -> "answered " + last.statusCode()).orElse("no answer");
        return giveUp.map(end -> answer + "; " + end).orElse(answer);
    }
}
