package dev.recourse.client;

import dev.recourse.engine.GiveUp;
import java.net.http.HttpResponse;
import java.util.Optional;

/**
 * How a call ended.
 *
 * @param response the last answer, empty if none came; a body that can be closed was, if attempts followed it
 * @param giveUp why no further attempt was made, if the call did not succeed
 * @param <T> the type of the answer's body
 */
public record HttpOutcome<T>(Optional<HttpResponse<T>> response, Optional<GiveUp> giveUp) {

    /** Whether it was answered with a status below 400. */
    public boolean succeeded() {
        return giveUp.isEmpty();
    }
}
