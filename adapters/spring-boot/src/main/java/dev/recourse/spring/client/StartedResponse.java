package dev.recourse.spring.client;

import dev.recourse.engine.Answer;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.client.ClientHttpResponse;

/** A response of whose body the start was read, which is handed on with the rest. */
final class StartedResponse implements ClientHttpResponse {

    private static final int BUFFER = 8_192;

    private final ClientHttpResponse response;
    private byte[] start = new byte[0];
    private boolean isReleased;

    StartedResponse(ClientHttpResponse response) {
        this.response = response;
    }

    /** The first bytes of the body, as many as a decision needs; without those that do not come. */
    String start() {
        ByteArrayOutputStream read = new ByteArrayOutputStream();
        byte[] buffer = new byte[BUFFER];
        try {
            InputStream body = response.getBody();
            int count = body.read(buffer);
            while (count >= 0) {
                read.write(buffer, 0, count);
                int left = Answer.MAX_BODY + 1 - read.size();
                count = left <= 0 ? -1 : body.read(buffer, 0, Math.min(left, BUFFER));
            }
        } catch (IOException cut) {
            // Reading on reports it.
        }
        start = read.toByteArray();
        return new String(start, StandardCharsets.UTF_8);
    }

    /** Frees the connection, and keeps the start. */
    void release() {
        isReleased = true;
        response.close();
    }

    @Override
    public InputStream getBody() throws IOException {
        InputStream read = new ByteArrayInputStream(start);
        return isReleased ? read : new SequenceInputStream(read, response.getBody());
    }

    @Override
    public HttpStatusCode getStatusCode() throws IOException {
        return response.getStatusCode();
    }

    @Override
    public String getStatusText() throws IOException {
        return response.getStatusText();
    }

    @Override
    public HttpHeaders getHeaders() {
        return response.getHeaders();
    }

    @Override
    public void close() {
        response.close();
    }
}
