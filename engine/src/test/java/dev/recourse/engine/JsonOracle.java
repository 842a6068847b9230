package dev.recourse.engine;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;

/** What Jackson reads at a place of a JSON text, for comparison with {@link JsonPointer}. */
final class JsonOracle {

    private static final JsonFactory JSON = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(JsonScanner.MAX_DEPTH)
                    .maxNumberLength(Integer.MAX_VALUE)
                    .build())
            .build();

    /** What stands for null in a tree. */
    private static final Object NULL = new Object();

    /** A string, which is told apart from a number or a boolean. */
    private record Quoted(String value) {}

    private JsonOracle() {}

    static Optional<String> read(String pointer, String json) {
        return tree(json)
                .map(tree -> at(tools.jackson.core.JsonPointer.compile(pointer), tree))
                .flatMap(value -> value instanceof Quoted text
                        ? Optional.of(text.value())
                        : value instanceof String text ? Optional.of(text) : Optional.empty());
    }

    /** The value at a place, if it is a string. */
    static Optional<String> readText(String pointer, String json) {
        return tree(json)
                .map(tree -> at(tools.jackson.core.JsonPointer.compile(pointer), tree))
                .flatMap(value -> value instanceof Quoted text ? Optional.of(text.value()) : Optional.empty());
    }

    private static Object at(tools.jackson.core.JsonPointer pointer, Object tree) {
        if (pointer.matches()) {
            return tree;
        }
        if (tree instanceof Map<?, ?> members && members.containsKey(pointer.getMatchingProperty())) {
            return at(pointer.tail(), members.get(pointer.getMatchingProperty()));
        }
        int index = pointer.getMatchingIndex();
        return tree instanceof List<?> elements && index >= 0 && index < elements.size()
                ? at(pointer.tail(), elements.get(index))
                : NULL;
    }

    /** Maps and lists of strings, and of texts as they are written, empty if the text is not JSON. */
    private static Optional<Object> tree(String json) {
        try (JsonParser parser = JSON.createParser(ObjectReadContext.empty(), json)) {
            if (parser.nextToken() == null) {
                return Optional.empty();
            }
            Object tree = tree(parser);
            return parser.nextToken() == null ? Optional.of(tree) : Optional.empty();
        } catch (JacksonException e) {
            return Optional.empty();
        }
    }

    private static Object tree(JsonParser parser) {
        if (parser.currentToken() == JsonToken.START_OBJECT) {
            Map<String, Object> members = new LinkedHashMap<>();
            while (parser.nextToken() != JsonToken.END_OBJECT) {
                String name = parser.currentName();
                parser.nextToken();
                members.put(name, tree(parser));
            }
            return members;
        }
        if (parser.currentToken() == JsonToken.START_ARRAY) {
            List<Object> elements = new ArrayList<>();
            while (parser.nextToken() != JsonToken.END_ARRAY) {
                elements.add(tree(parser));
            }
            return elements;
        }
        return switch (parser.currentToken()) {
            case VALUE_NULL -> NULL;
            case VALUE_STRING -> new Quoted(parser.getString());
            default -> parser.getString();
        };
    }
}
