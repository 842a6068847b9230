package dev.recourse.spring.client;

import dev.recourse.client.call.CallAttempt;
import java.net.URI;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpRequest;
import org.springframework.http.client.support.HttpRequestWrapper;

/** The request of one attempt: at its address, with its token. */
final class AttemptRequest extends HttpRequestWrapper {

    private final URI address;
    private final HttpHeaders headers = new HttpHeaders();

    AttemptRequest(HttpRequest request, URI address, CallAttempt attempt) {
        super(request);
        this.address = address;
        request.getHeaders().forEach(headers::addAll);
        Attempts.prepare(headers, attempt);
    }

    @Override
    public URI getURI() {
        return address;
    }

    @Override
    public HttpHeaders getHeaders() {
        return headers;
    }
}
