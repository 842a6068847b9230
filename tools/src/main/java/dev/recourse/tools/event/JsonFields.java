package dev.recourse.tools.event;

import dev.recourse.engine.ShownText;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.sym.PropertyNameMatcher;
import tools.jackson.core.util.JsonRecyclerPools;

/** The fields of one JSON object, each read with a check of its type. */
final class JsonFields {

    private static final JsonFactory JSON = JsonFactory.builder()
            .recyclerPool(JsonRecyclerPools.threadLocalPool())
            .build();

    /** Finds repeated names wherever they are, and before what is wrong after them. Slower. */
    private static final JsonFactory STRICT =
            JSON.rebuild().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build();

    /**
     * A value.
     *
     * @param text a scalar as it is written; empty for others
     * @param items the items of an array
     * @param members the members of an object
     */
    private record Value(JsonToken token, String text, List<Value> items, Map<String, Value> members) {}

    private final @Nullable Value[] values = new Value[EventKey.values().length];

    /** Whether an object has a name twice. */
    private boolean repeats;

    /** Whether there is an object within. */
    private boolean nests;

    private JsonFields() {}

    /** The fields of this object, all of which must be known. */
    static JsonFields of(byte[] json) throws BadLineException {
        try {
            JsonFields fields = new JsonFields();
            fields.read(JSON, json);
            if (!fields.repeats && !(fields.nests && isNeverUtf8(json))) {
                return fields;
            }
        } catch (JacksonException | BadLineException e) {
            // Read again below, because a repeated name that comes first must be reported first.
        }
        try {
            // A parser may take a name with a byte that is never UTF-8 for another that it has seen in another line.
            JsonFactory factory = isNeverUtf8(json) ? STRICT.rebuild().build() : STRICT;
            JsonFields fields = new JsonFields();
            fields.read(factory, json);
            return fields;
        } catch (JacksonException e) {
            // The parser's own text names its sources and settings after the first sentence.
            throw new BadLineException(
                    "the line is not JSON: " + e.getOriginalMessage().split(": | \\(", 2)[0]);
        }
    }

    private static boolean isNeverUtf8(byte[] json) {
        for (byte b : json) {
            if (b == (byte) 0xFF) {
                return true;
            }
        }
        return false;
    }

    /** Reads all, or up to the first name that is repeated. */
    private void read(JsonFactory factory, byte[] json) throws BadLineException {
        try (JsonParser parser = factory.createParser(ObjectReadContext.empty(), json)) {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                throw new BadLineException("the line is not a JSON object");
            }
            int key = parser.nextNameMatch(EventKey.POSITIONS);
            while (key != PropertyNameMatcher.MATCH_END_OBJECT) {
                if (key < 0) {
                    throw new BadLineException("unknown key '" + ShownText.of(parser.currentName()) + "'");
                }
                repeats |= values[key] != null;
                if (repeats) {
                    return;
                }
                parser.nextToken();
                values[key] = value(parser);
                if (repeats) {
                    return;
                }
                key = parser.nextNameMatch(EventKey.POSITIONS);
            }
            if (parser.nextToken() != null) {
                throw new BadLineException("the line has more than one JSON object");
            }
        }
    }

    /** The value that begins with the current token. */
    private Value value(JsonParser parser) {
        JsonToken token = parser.currentToken();
        if (token.isScalarValue()) {
            return new Value(token, parser.getString(), List.of(), Map.of());
        }
        List<Value> items = new ArrayList<>();
        Map<String, Value> members = new LinkedHashMap<>();
        if (token == JsonToken.START_ARRAY) {
            while (!repeats && parser.nextToken() != JsonToken.END_ARRAY) {
                items.add(value(parser));
            }
        } else {
            nests = true;
            while (!repeats && parser.nextToken() == JsonToken.PROPERTY_NAME) {
                String name = parser.currentName();
                parser.nextToken();
                repeats |= members.containsKey(name);
                members.put(name, value(parser));
            }
        }
        return new Value(token, "", items, members);
    }

    boolean has(EventKey name) {
        Value value = values[name.ordinal()];
        return value != null && value.token != JsonToken.VALUE_NULL;
    }

    private Value get(EventKey name) throws BadLineException {
        Value value = values[name.ordinal()];
        if (value == null || value.token == JsonToken.VALUE_NULL) {
            throw new BadLineException("'" + name + "' is missing");
        }
        return value;
    }

    String text(EventKey name) throws BadLineException {
        return of(name, get(name), JsonToken.VALUE_STRING, "a string").text;
    }

    String text(EventKey name, String otherwise) throws BadLineException {
        return has(name) ? text(name) : otherwise;
    }

    String textOrNumber(EventKey name) throws BadLineException {
        Value value = get(name);
        return value.token == JsonToken.VALUE_NUMBER_INT
                ? value.text
                : of(name, value, JsonToken.VALUE_STRING, "a string or a whole number").text;
    }

    /** The value of a header, which may be written as a number. */
    String header(EventKey name) throws BadLineException {
        Value value = get(name);
        return value.token.isNumeric()
                ? value.text
                : of(name, value, JsonToken.VALUE_STRING, "a string or a number").text;
    }

    /** The lines of each header. */
    Map<String, List<String>> headers(EventKey name) throws BadLineException {
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
        List<String> lines = new ArrayList<>();
        for (Value line : value.token == JsonToken.START_ARRAY ? value.items : List.of(value)) {
            if (line.token != JsonToken.VALUE_STRING && !line.token.isNumeric()) {
                throw new BadLineException("the header '" + ShownText.of(header)
                        + "' is not a string, a number, or a list of strings and numbers");
            }
            lines.add(line.text);
        }
        return lines;
    }

    boolean flag(EventKey name, boolean otherwise) throws BadLineException {
        if (!has(name)) {
            return otherwise;
        }
        Value value = get(name);
        if (!value.token.isBoolean()) {
            throw new BadLineException("'" + name + "' is not true or false");
        }
        return value.token == JsonToken.VALUE_TRUE;
    }

    long wholeNumber(EventKey name) throws BadLineException {
        Value value = of(name, get(name), JsonToken.VALUE_NUMBER_INT, "a whole number");
        try {
            return Long.parseLong(value.text);
        } catch (NumberFormatException e) {
            throw new BadLineException("'" + name + "' is out of range");
        }
    }

    double fraction(EventKey name) throws BadLineException {
        double number = number(name);
        if (!(number >= 0 && number <= 1)) {
            throw new BadLineException("'" + name + "' is not a number from 0 to 1");
        }
        return number;
    }

    /** A number of milliseconds, rounded up; one that is too large counts as the longest duration of milliseconds. */
    Duration millis(EventKey name) throws BadLineException {
        double number = number(name);
        if (!(number >= 0)) {
            throw new BadLineException("'" + name + "' is not a number of 0 or more");
        }
        double whole = Math.ceil(number);
        return Duration.ofMillis(whole < Long.MAX_VALUE ? (long) whole : Long.MAX_VALUE);
    }

    /** The number, or one that is not a number. */
    private double number(EventKey name) throws BadLineException {
        Value value = get(name);
        return value.token.isNumeric() ? Double.parseDouble(value.text) : Double.NaN;
    }

    private static Value of(EventKey name, Value value, JsonToken token, String form) throws BadLineException {
        if (value.token != token) {
            throw new BadLineException("'" + name + "' is not " + form);
        }
        return value;
    }
}
