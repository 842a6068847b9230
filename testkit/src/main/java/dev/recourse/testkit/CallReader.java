package dev.recourse.testkit;

import dev.recourse.testkit.PresentedToken.Place;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.eclipse.jetty.http.HttpField;
import org.eclipse.jetty.server.Request;

/** Converts Jetty's request to a {@link Call}. */
final class CallReader {
    private static final String BEARER = "Bearer ";

    private CallReader() {}

    static boolean isHandshake(Request request) {
        return "websocket".equalsIgnoreCase(request.getHeaders().get("Upgrade"));
    }

    static Call read(Request request, String body) {
        Map<String, String> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        for (HttpField field : request.getHeaders()) {
            headers.merge(field.getName(), Objects.requireNonNullElse(field.getValue(), ""), (a, b) -> a + ", " + b);
        }
        String query = Objects.requireNonNullElse(request.getHttpURI().getQuery(), "");
        return new Call(
                request.getMethod(),
                Objects.requireNonNullElse(request.getHttpURI().getDecodedPath(), ""),
                query,
                token(headers, query),
                Collections.unmodifiableMap(headers),
                body);
    }

    private static Optional<PresentedToken> token(Map<String, String> headers, String query) {
        return subprotocol(headers)
                .map(text -> new PresentedToken(text, Place.SUBPROTOCOL))
                .or(() -> Forms.value(query, "token").map(text -> new PresentedToken(text, Place.QUERY)))
                .or(() -> bearer(headers).map(text -> new PresentedToken(text, Place.HEADER)))
                .filter(token -> !token.text().isEmpty());
    }

    private static Optional<String> subprotocol(Map<String, String> headers) {
        List<String> offered = Arrays.stream(
                        headers.getOrDefault("Sec-WebSocket-Protocol", "").split(",", -1))
                .map(String::strip)
                .filter(protocol -> !protocol.isEmpty())
                .toList();
        return offered.contains(ScriptedServer.SUBPROTOCOL)
                ? offered.stream()
                        .filter(protocol -> !protocol.equals(ScriptedServer.SUBPROTOCOL))
                        .findFirst()
                : Optional.empty();
    }

    private static Optional<String> bearer(Map<String, String> headers) {
        return Optional.ofNullable(headers.get("Authorization"))
                .filter(value -> value.regionMatches(true, 0, BEARER, 0, BEARER.length()))
                .map(value -> value.substring(BEARER.length()).strip());
    }
}
