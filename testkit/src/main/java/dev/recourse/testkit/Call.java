package dev.recourse.testkit;

import java.util.Map;
import java.util.Optional;

/**
 * An HTTP request or WebSocket handshake as the server received it.
 *
 * @param method upper case, as sent
 * @param path decoded; begins with {@code /}
 * @param query not decoded, without {@code ?}; empty if there is none
 * @param token the token that the client sent, if any
 * @param headers by name, case-insensitive; the values of a repeated header are joined by {@code ", "}
 * @param body read as UTF-8; empty for a handshake. A call with more than 64 KiB is answered with 413, not recorded
 */
public record Call(
        String method,
        String path,
        String query,
        Optional<PresentedToken> token,
        Map<String, String> headers,
        String body) {

    /** A parameter of the query, decoded; the first if it is repeated. */
    public Optional<String> queryParameter(String name) {
        return Forms.value(query, name);
    }

    /** A field of a form-encoded body, decoded; the first if it is repeated. */
    public Optional<String> formField(String name) {
        return Forms.value(body, name);
    }

    /** A header by its name, case-insensitive. */
    public Optional<String> header(String name) {
        return Optional.ofNullable(headers.get(name));
    }

    /**
     * Method, path and the place of the token, without the token or any other value: {@code GET /doc, token in HEADER}.
     */
    @Override
    public String toString() {
        return method + " " + path + token.map(sent -> ", " + sent).orElse("");
    }
}
