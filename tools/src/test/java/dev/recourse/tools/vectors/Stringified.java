package dev.recourse.tools.vectors;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** JSON that was read, as {@link JsonText} writes it. */
final class Stringified {

    private Stringified() {}

    static String of(JsonNode node) {
        return JsonText.of(value(node));
    }

    private static Object value(JsonNode node) {
        if (node.isObject()) {
            Map<String, Object> members = new LinkedHashMap<>();
            node.properties().forEach(member -> members.put(member.getKey(), value(member.getValue())));
            return members;
        }
        if (node.isArray()) {
            List<Object> items = new ArrayList<>();
            node.forEach(item -> items.add(value(item)));
            return items;
        }
        return node.isBoolean() ? node.asBoolean() : node.isNumber() ? node.asDouble() : node.asString();
    }
}
