package dev.recourse.tools.event;

import java.util.Arrays;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.sym.PropertyNameMatcher;
import tools.jackson.core.util.Named;

/** A key that an event may have. */
enum EventKey {
    EVENT("event"),
    SESSION("session"),
    AT("at"),
    SUCCESS("success"),
    DOMAIN("domain"),
    CODE("code"),
    STATUS("status"),
    HEADERS("headers"),
    BODY("body"),
    REASON("reason"),
    HINT_MS("hintMs"),
    RETRY_AFTER("retryAfter"),
    DATE("date"),
    PHASE("phase"),
    IDEMPOTENT("idempotent"),
    REPEATABLE("repeatable"),
    SENT("sent"),
    CALL("call"),
    RANDOM("random");

    private static final EventKey[] ALL = values();

    /** Finds the position of a key in a parser's bytes. */
    static final PropertyNameMatcher POSITIONS = new JsonFactory()
            .constructNameMatcher(
                    Arrays.stream(ALL).map(key -> Named.fromString(key.text)).toList(), false);

    private final String text;

    EventKey(String text) {
        this.text = text;
    }

    @Override
    public String toString() {
        return text;
    }
}
