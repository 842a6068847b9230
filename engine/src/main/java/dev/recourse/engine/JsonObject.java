package dev.recourse.engine;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A JSON object that is filled member by member, by pointers (RFC 6901). */
final class JsonObject {

    private final Map<String, Object> members = new LinkedHashMap<>();

    /**
     * Sets the value at this place, if the place is empty.
     *
     * @param value a text, a boolean or a {@link JsonNumber}
     * @return whether there is such a place; there is none in a value that is not an object or a list
     */
    boolean put(JsonPointer place, Object value) {
        Object parent = members;
        for (int i = 0; i < place.length(); i++) {
            boolean isLast = i == place.length() - 1;
            Object child = isLast ? value : isFirstItem(place, i + 1) ? new ArrayList<>() : new LinkedHashMap<>();
            Object found = child(parent, place, i, child);
            if (found == null || (isLast && found != child)) {
                return false;
            }
            parent = found;
        }
        return place.length() > 0;
    }

    /** Whether the n-th name of this pointer stands for the first item of a list. */
    private static boolean isFirstItem(JsonPointer place, int n) {
        return place.index(n) == 0;
    }

    /** The value that is at this place of an object or a list, or that was put there because nothing was; else null. */
    @SuppressWarnings("unchecked") // Only this class makes these objects and lists.
    private static @Nullable Object child(Object parent, JsonPointer place, int n, Object absent) {
        if (parent instanceof Map<?, ?>) {
            Map<String, Object> object = (Map<String, Object>) parent;
            Object present = object.putIfAbsent(place.name(n), absent);
            return present == null ? absent : present;
        }
        if (!(parent instanceof List<?>) || place.index(n) < 0) {
            return null;
        }
        List<Object> list = (List<Object>) parent;
        if (place.index(n) == list.size()) {
            list.add(absent);
        }
        return place.index(n) < list.size() ? list.get(place.index(n)) : null;
    }

    /** Sets a member of the object itself, if there is none of this name. */
    boolean put(String name, Object value) {
        return members.putIfAbsent(name, value) == null;
    }

    boolean isEmpty() {
        return members.isEmpty();
    }

    /** The members in the order in which they were set. */
    Map<String, Object> members() {
        return members;
    }
}
