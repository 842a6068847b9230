package dev.recourse.tools.vectors;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * An event of the set.
 *
 * @param kind what happens, as in JSON
 * @param session the session that it happens to; empty for {@link #START}
 * @param fields everything about it, in the order in which it is written
 */
record Given(String kind, String session, Map<String, Object> fields) {

    /** A process begins. */
    static final String START = "start";
    /** A session goes on from the text of a state. */
    static final String RESTORE = "restore";

    static final String FAILED = "failed";
    static final String READY = "ready";
    static final String WAKE = "wake";
    static final String RESUME = "resume";
    static final String END = "end";

    static Given start() {
        return new Given(START, "", new LinkedHashMap<>(Map.of("event", START)));
    }

    static Given of(String kind, String session) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("session", session);
        fields.put("event", kind);
        return new Given(kind, session, fields);
    }

    /** This event with one more field. */
    Given with(String name, Object value) {
        fields.put(name, value);
        return this;
    }
}
