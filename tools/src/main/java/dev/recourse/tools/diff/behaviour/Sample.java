package dev.recourse.tools.diff.behaviour;

import dev.recourse.catalog.json.Json;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** A failure that may be sent to the machines, without its time and random number. */
final class Sample {

    /** The place in a URL of a number that makes each occurrence another URL. */
    static final String NUMBER = "~n~";

    private static final String HINT = "hintMs";
    private static final long SECOND = 1_000;
    private static final long MINUTE = 60 * SECOND;

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

    /**
     * The failure with a longer hint that is easier to read: of whole minutes, or else of whole seconds. None if it has
     * no hint, or one of whole seconds.
     */
    List<Sample> withRounderHints() {
        if (!(fields.get(HINT) instanceof Long hint) || hint % SECOND == 0) {
            return List.of();
        }
        return Stream.of(MINUTE, SECOND)
                .filter(unit -> hint > unit || unit == SECOND)
                .map(unit -> {
                    Map<String, Object> rounder = new LinkedHashMap<>(fields);
                    rounder.put(HINT, (hint / unit + 1) * unit);
                    return of(rounder);
                })
                .toList();
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
