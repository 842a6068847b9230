package dev.recourse.tools.answer;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A JSON value with values at the places of JSON pointers. An object whose only name is 0 is an array. */
public final class JsonBody {

    private final Map<String, Object> members = new LinkedHashMap<>();

    /** Adds a value at a place, unless there is something there or on the way to it. */
    public void put(String pointer, Object value) {
        String[] names = pointer.split("/", -1);
        Map<String, Object> object = members;
        for (int i = 1; i < names.length - 1; i++) {
            Object next = object.computeIfAbsent(name(names[i]), name -> new LinkedHashMap<String, Object>());
            if (!(next instanceof LinkedHashMap<?, ?>)) {
                return;
            }
            object = cast(next);
        }
        if (names.length > 1) {
            object.putIfAbsent(name(names[names.length - 1]), value);
        }
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> cast(Object object) {
        return (Map<String, Object>) object;
    }

    private static String name(String escaped) {
        return escaped.replace("~1", "/").replace("~0", "~");
    }

    /** Whether nothing was added. */
    public boolean isEmpty() {
        return members.isEmpty();
    }

    /** The value: maps, lists, and what was added. */
    public Object value() {
        return withArrays(members);
    }

    private static Object withArrays(Object value) {
        if (!(value instanceof LinkedHashMap<?, ?> object)) {
            return value;
        }
        List<Object> items = new ArrayList<>();
        Map<String, Object> copy = new LinkedHashMap<>();
        object.forEach((name, item) -> {
            items.add(withArrays(item));
            copy.put(name.toString(), withArrays(item));
        });
        return object.keySet().equals(Set.of("0")) ? items : copy;
    }
}
