package dev.recourse.client.io;

import dev.recourse.engine.Answer;
import java.net.http.HttpHeaders;
import java.net.http.HttpResponse;

/** The responses of the JDK's client as answers of the engine. */
public final class Answers {

    /** One byte more than what may be JSON, so that a body that is longer is not mistaken for JSON that ends there. */
    public static final int BODY_LIMIT = Answer.MAX_BODY + 1;

    private Answers() {}

    /**
     * What a domain reads.
     *
     * @param body the first {@link #BODY_LIMIT} bytes of the body as UTF-8
     */
    public static Answer of(HttpResponse<?> response, String body) {
        return of(response.statusCode(), response.headers(), body);
    }

    /** The same for a response of which the application has no body. */
    public static Answer of(HttpResponse.ResponseInfo response, String body) {
        return of(response.statusCode(), response.headers(), body);
    }

    private static Answer of(int status, HttpHeaders headers, String body) {
        return Answer.of(status).withHeaders(headers.map()).withBody(body);
    }
}
