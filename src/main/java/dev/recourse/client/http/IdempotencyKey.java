package dev.recourse.client.http;

import dev.recourse.client.call.CallAttempt;
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

    /** The request with the key of this attempt; unchanged if it has none, and none is made here. */
    HttpRequest attachedTo(HttpRequest request, CallAttempt attempt) {
        if (attempt.keyNumber() != number) {
            number = attempt.keyNumber();
            random = next();
        }
        return random.or(() -> request.headers().firstValue(HEADER).map(attempt::idempotencyKey))
                .map(key -> HttpRequest.newBuilder(request, (name, value) -> true)
                        .setHeader(HEADER, key)
                        .build())
                .orElse(request);
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
