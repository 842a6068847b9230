package dev.recourse.tools.event;

import dev.recourse.engine.ShownText;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;

/** The fields of one JSON object, each read with a check of its type. */
final class JsonFields {

    private static final JsonFactory JSON = JsonFactory.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    /**
     * A value.
     *
     * @param text a scalar as it is written; empty for others
     * @param items the items of an array
     * @param members the members of an object
     */
    private record Value(JsonToken token, String text, List<Value> items, Map<String, Value> members) {}

    private final Map<String, Value> values;

    private JsonFields(Map<String, Value> values) {
        this.values = values;
    }

    /** The fields of this object, all of which must be known. */
    static JsonFields of(byte[] json, Set<String> known) throws BadLineException {
        try (JsonParser parser = JSON.createParser(ObjectReadContext.empty(), json)) {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                throw new BadLineException("the line is not a JSON object");
            }
            Map<String, Value> values = new HashMap<>();
            while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
                String name = parser.currentName();
                if (!known.contains(name)) {
                    throw new BadLineException("unknown key '" + ShownText.of(name) + "'");
                }
                parser.nextToken();
                values.put(name, value(parser));
            }
            if (parser.nextToken() != null) {
                throw new BadLineException("the line has more than one JSON object");
            }
            return new JsonFields(values);
        } catch (JacksonException e) {
            // The parser's own text names its sources and settings after the first sentence.
            throw new BadLineException(
                    "the line is not JSON: " + e.getOriginalMessage().split(": | \\(", 2)[0]);
        }
    }

    /** The value that begins with the current token. */
    private static Value value(JsonParser parser) {
        JsonToken token = parser.currentToken();
        List<Value> items = new ArrayList<>();
        Map<String, Value> members = new LinkedHashMap<>();
        if (token == JsonToken.START_ARRAY) {
            while (parser.nextToken() != JsonToken.END_ARRAY) {
                items.add(value(parser));
            }
        } else if (token == JsonToken.START_OBJECT) {
            while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
                String name = parser.currentName();
                parser.nextToken();
                members.put(name, value(parser));
            }
        }
        return new Value(token, token.isScalarValue() ? parser.getString() : "", items, members);
    }

    boolean has(String name) {
        Value value = values.get(name);
        return value != null && value.token != JsonToken.VALUE_NULL;
    }

    private Value get(String name) throws BadLineException {
        Value value = values.get(name);
        if (value == null || value.token == JsonToken.VALUE_NULL) {
            throw new BadLineException("'" + name + "' is missing");
        }
        return value;
    }

    String text(String name) throws BadLineException {
        return of(name, get(name), JsonToken.VALUE_STRING, "a string").text;
    }

    String text(String name, String otherwise) throws BadLineException {
        return has(name) ? text(name) : otherwise;
    }

    String textOrNumber(String name) throws BadLineException {
        Value value = get(name);
        return value.token == JsonToken.VALUE_NUMBER_INT
                ? value.text
                : of(name, value, JsonToken.VALUE_STRING, "a string or a whole number").text;
    }

    /** The value of a header, which may be written as a number. */
    String header(String name) throws BadLineException {
        Value value = get(name);
        return value.token.isNumeric()
                ? value.text
                : of(name, value, JsonToken.VALUE_STRING, "a string or a number").text;
    }

    /** The lines of each header. */
    Map<String, List<String>> headers(String name) throws BadLineException {
        Map<String, List<String>> headers = new LinkedHashMap<>();
        if (has(name)) {
            Value object = of(name, get(name), JsonToken.START_OBJECT, "an object");
            for (Map.Entry<String, Value> header : object.members.entrySet()) {
                headers.put(header.getKey(), lines(header.getKey(), header.getValue()));
            }
        }
        return headers;
    }

    private static List<String> lines(String header, Value value) throws BadLineException {
        List<Value> values = value.token == JsonToken.START_ARRAY ? value.items : List.of(value);
        for (Value line : values) {
            if (line.token != JsonToken.VALUE_STRING && !line.token.isNumeric()) {
                throw new BadLineException("the header '" + ShownText.of(header)
                        + "' is not a string, a number, or a list of strings and numbers");
            }
        }
        return values.stream().map(Value::text).toList();
    }

    boolean flag(String name, boolean otherwise) throws BadLineException {
        if (!has(name)) {
            return otherwise;
        }
        Value value = get(name);
        if (!value.token.isBoolean()) {
            throw new BadLineException("'" + name + "' is not true or false");
        }
        return value.token == JsonToken.VALUE_TRUE;
    }

    long wholeNumber(String name) throws BadLineException {
        Value value = of(name, get(name), JsonToken.VALUE_NUMBER_INT, "a whole number");
        try {
            return Long.parseLong(value.text);
        } catch (NumberFormatException e) {
            throw new BadLineException("'" + name + "' is out of range");
        }
    }

    double fraction(String name) throws BadLineException {
        double number = number(name);
        if (!(number >= 0 && number <= 1)) {
            throw new BadLineException("'" + name + "' is not a number from 0 to 1");
        }
        return number;
    }

    /** A number of milliseconds, rounded up; one that is too large counts as the longest duration of milliseconds. */
    Duration millis(String name) throws BadLineException {
        double number = number(name);
        if (!(number >= 0)) {
            throw new BadLineException("'" + name + "' is not a number of 0 or more");
        }
        double whole = Math.ceil(number);
        return Duration.ofMillis(whole < Long.MAX_VALUE ? (long) whole : Long.MAX_VALUE);
    }

    /** The number, or one that is not a number. */
    private double number(String name) throws BadLineException {
        Value value = get(name);
        return value.token.isNumeric() ? Double.parseDouble(value.text) : Double.NaN;
    }

    private static Value of(String name, Value value, JsonToken token, String form) throws BadLineException {
        if (value.token != token) {
            throw new BadLineException("'" + name + "' is not " + form);
        }
        return value;
    }
}
