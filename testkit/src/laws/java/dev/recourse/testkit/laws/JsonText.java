package dev.recourse.testkit.laws;

import java.util.Map;
import java.util.TreeMap;

/** Writes JSON objects member by member, at the places of JSON pointers. */
final class JsonText {

    private final Map<String, Object> members = new TreeMap<>();

    /** Adds a text at a place, unless there is something on the way to it. */
    void put(String pointer, String value) {
        String[] names = pointer.split("/", -1);
        Map<String, Object> object = members;
        for (int i = 1; i < names.length - 1; i++) {
            Object next = object.computeIfAbsent(name(names[i]), name -> new TreeMap<String, Object>());
            if (!(next instanceof TreeMap<?, ?>)) {
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

    boolean isEmpty() {
        return members.isEmpty();
    }

    @Override
    public String toString() {
        StringBuilder text = new StringBuilder();
        write(text, members);
        return text.toString();
    }

    private static void write(StringBuilder text, Object value) {
        if (value instanceof Map<?, ?> object) {
            String before = "{";
            for (Map.Entry<?, ?> member : object.entrySet()) {
                text.append(before);
                write(text, String.valueOf(member.getKey()));
                text.append(':');
                write(text, member.getValue());
                before = ",";
            }
            text.append(before.equals("{") ? "{}" : "}");
        } else {
            quote(text, String.valueOf(value));
        }
    }

    private static void quote(StringBuilder text, String value) {
        text.append('"');
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (c < ' ' || c == '"' || c == '\\') {
                text.append("\\u").append(Integer.toHexString(0x10000 + c).substring(1));
            } else {
                text.append(c);
            }
        }
        text.append('"');
    }
}
