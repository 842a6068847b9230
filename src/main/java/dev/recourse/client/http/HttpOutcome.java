package dev.recourse.client.http;

import dev.recourse.engine.Answer;
import dev.recourse.engine.GiveUp;
import java.net.http.HttpResponse;
import java.util.Optional;

/**
 * The result of a call.
 *
 * @param response the last response, empty if there is none; a body that is a stream was closed, and its response
 *     dropped, if another attempt followed it. A failure of which the body handler could make nothing has none either
 * @param giveUp why no further attempt was made, empty if the call succeeded; a call does not come back by itself, and
 *     only reports {@link GiveUp#rest}
 * @param answer the last answer that failed, as it was read for the decision: its status, its headers, and the start of
 *     its body (64 KiB), whatever the handler made of it. Empty if the call succeeded, or no attempt was answered
 * @param <T> the type of the response's body
 */
public record HttpOutcome<T>(Optional<HttpResponse<T>> response, Optional<GiveUp> giveUp, Optional<Answer> answer) {

    /** Whether the last response is not a failure. */
    public boolean succeeded() {
        return giveUp.isEmpty();
    }

    /** The status and the give-up, without addresses, which may contain secrets. */
    @Override
    public String toString() {
        String received = response.map(last -> Integer.toString(last.statusCode()))
                .or(() -> answer.map(Answer::code))
                .map(status -> "answered " + status)
                .orElse("no answer");
        return giveUp.map(end -> received + "; " + end).orElse(received);
    }
}
