package dev.recourse.tools.docs.json;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** An object of JSON in which absent and empty values are left out. */
final class Members {

    private final Map<String, Object> members = new LinkedHashMap<>();

    /** Adds a value: a text, a whole number, a boolean, a list or an object. */
    Members with(String name, Object value) {
        members.put(name, value);
        return this;
    }

    Members with(String name, Optional<?> value) {
        value.ifPresent(present -> members.put(name, present));
        return this;
    }

    /** Adds a text, unless it is empty. */
    Members text(String name, String text) {
        if (!text.isEmpty()) {
            members.put(name, text);
        }
        return this;
    }

    /** Adds a list, unless it is empty. */
    Members list(String name, List<?> items) {
        if (!items.isEmpty()) {
            members.put(name, items);
        }
        return this;
    }

    /** The object. */
    Map<String, Object> object() {
        return members;
    }
}
