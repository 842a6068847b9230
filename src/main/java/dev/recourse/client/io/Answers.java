package dev.recourse.client.io;

import dev.recourse.engine.Answer;
import dev.recourse.engine.Domain;
import dev.recourse.engine.Failure;
import java.net.http.HttpResponse;
import java.time.InstantSource;
import java.util.Optional;

/** Reads the responses of the JDK's client as their domain says. */
public final class Answers {

    /** One byte more than what may be JSON, so that a body that is longer is not mistaken for JSON that ends there. */
    public static final int BODY_LIMIT = Answer.MAX_BODY + 1;

    private Answers() {}

    /**
     * What failed, or empty if the response is not a failure.
     *
     * @param body the first {@link #BODY_LIMIT} bytes of the body as UTF-8
     * @param wallClock for hints that are points in time
     */
    public static Optional<Failure> read(
            HttpResponse<?> response, String body, Domain domain, InstantSource wallClock) {
        Answer answer = Answer.of(response.statusCode())
                .withHeaders(response.headers().map())
                .withBody(body);
        return domain.read(answer, wallClock.instant());
    }
}
