package dev.recourse.testkit;

import java.util.Map;
import java.util.Optional;

/**
 * One HTTP request as a server received it, a WebSocket handshake included.
 *
 * @param method as sent, upper case
 * @param path decoded, begins with {@code /}
 * @param query undecoded, without {@code ?}; empty if there was none
 * @param token the token the client sent, if any
 * @param headers by name, in any case; the values of a repeated header are joined by {@code ", "}
 * @param body as UTF-8; empty for a handshake; a longer body than 64 KiB is answered 413 and not recorded
 */
public record Call(
        String method,
        String path,
        String query,
        Optional<PresentedToken> token,
        Map<String, String> headers,
        String body) {

    /** A parameter of the query, decoded; the first one if it is repeated. */
    public Optional<String> parameter(String name) {
        return Forms.value(query, name);
    }

    /** A field of a form-encoded body, decoded; the first one if it is repeated. */
    public Optional<String> field(String name) {
        return Forms.value(body, name);
    }

    /** A header, by its name in any case. */
    public Optional<String> header(String name) {
        return Optional.ofNullable(headers.get(name));
    }

    /**
     * What was asked for, and where a token was, without the token or any other value: {@code GET /doc, token in
     * HEADER}.
     */
    @Override
    public String toString() {
        return method + " " + path + token.map(sent -> ", " + sent).orElse("");
    }
}
