package dev.recourse.tools.diff.behaviour;

import dev.recourse.catalog.json.Json;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/** A failure that may be sent to the machines, without its time and random number. */
final class Sample {

    /** Stands in URLs for a number that makes each of them another. */
    static final String NUMBER = "~n~";

    private final Map<String, Object> fields;
    private final String json;
    private final boolean hasNumber;

    private Sample(Map<String, Object> fields, String json) {
        this.fields = fields;
        this.json = json;
        this.hasNumber = json.contains(NUMBER);
    }

    /** The failure with these fields of an event. */
    static Sample of(Map<String, Object> fields) {
        Map<String, Object> timed = new LinkedHashMap<>();
        timed.put("event", "failed");
        timed.put("at", 0);
        timed.putAll(fields);
        return new Sample(fields, Json.write(timed));
    }

    /** Whether each occurrence can have a URL of its own. */
    boolean hasNumber() {
        return hasNumber;
    }

    /** Whether the session is one call. */
    boolean isCall() {
        return fields.containsKey("call");
    }

    /** The n-th occurrence as a line of JSON. */
    byte[] line(int n) {
        return json.replace(NUMBER, Integer.toString(n)).getBytes(StandardCharsets.UTF_8);
    }

    /** The event of the n-th occurrence. */
    Map<String, Object> event(int n, long at, double random) {
        Map<String, Object> event = new LinkedHashMap<>();
        event.put("event", "failed");
        event.put("at", at);
        fields.forEach((name, value) -> event.put(name, numbered(value, n)));
        event.put("random", random);
        return event;
    }

    private static Object numbered(Object value, int n) {
        if (value instanceof String text) {
            return text.replace(NUMBER, Integer.toString(n));
        }
        if (value instanceof Map<?, ?> map) {
            Map<String, Object> copy = new LinkedHashMap<>();
            map.forEach((key, item) -> copy.put(key.toString(), numbered(item, n)));
            return copy;
        }
        return value;
    }

    /** How many facts it states. */
    int weight() {
        int weight = fields.size();
        for (Object value : fields.values()) {
            weight += value instanceof Map<?, ?> map ? map.size() : 0;
        }
        return weight;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Sample that && json.equals(that.json);
    }

    @Override
    public int hashCode() {
        return json.hashCode();
    }

    @Override
    public String toString() {
        return json;
    }
}
