package dev.recourse.client.http;

import java.net.http.HttpRequest;
import java.util.Optional;
import java.util.UUID;

/** The idempotency key of one call: the same in each attempt, until a remedy asks for a fresh one. */
final class IdempotencyKey {

    /** A structured field whose value is a string (draft-ietf-httpapi-idempotency-key-header-07, section 2.1). */
    static final String HEADER = "Idempotency-Key";

    private final boolean isRandom;
    private Optional<String> random;
    /** Which key of the call it is, from 1. */
    private int number = 1;

    /** @param isRandom whether the key is made here; else it is the one that the request has, if it has one */
    IdempotencyKey(boolean isRandom) {
        this.isRandom = isRandom;
        this.random = next();
    }

    private Optional<String> next() {
        return isRandom ? Optional.of(quoted(UUID.randomUUID().toString())) : Optional.empty();
    }

    /** @param keyNumber counts the keys of the call, from 1 */
    HttpRequest attachedTo(HttpRequest request, int keyNumber) {
        if (keyNumber != number) {
            number = keyNumber;
            random = next();
        }
        return random.or(() -> numbered(request))
                .map(key -> HttpRequest.newBuilder(request, (name, value) -> true)
                        .setHeader(HEADER, key)
                        .build())
                .orElse(request);
    }

    /** The n-th key where the request has one: {@code key-2}, {@code key-3}. Empty if it has none, or it is to stay. */
    private Optional<String> numbered(HttpRequest request) {
        return request.headers().firstValue(HEADER).filter(given -> number > 1).map(given -> {
            boolean isQuoted = given.endsWith("\"");
            String key = isQuoted ? given.substring(0, given.length() - 1) : given;
            return key + "-" + number + (isQuoted ? "\"" : "");
        });
    }

    /**
     * The key as a string of a structured field (RFC 9651, section 3.3.3).
     *
     * @throws IllegalArgumentException if it is empty, or not printable ASCII
     */
    static String quoted(String key) {
        if (key.isEmpty() || !key.chars().allMatch(c -> c >= ' ' && c <= '~')) {
            throw new IllegalArgumentException("an idempotency key is one or more printable ASCII characters");
        }
        return "\"" + key.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
    }
}
