package dev.recourse.tools.diff.yaml;

import java.util.List;
import java.util.Optional;

/** A value in a YAML file. */
public sealed interface YamlValue {

    /** Where it starts. */
    Place place();

    /**
     * A position in a file.
     *
     * @param line the line, from 1
     * @param column the column, from 1, in code points
     */
    record Place(int line, int column) {

        /** The start of a file. */
        public static final Place START = new Place(1, 1);
    }

    /**
     * A text; numbers, dates and booleans are texts as well, exactly as written.
     *
     * @param empty whether the file has nothing here, or {@code null}
     */
    record Text(Place place, String text, boolean empty) implements YamlValue {}

    /** A list. */
    record Items(Place place, List<YamlValue> items) implements YamlValue {}

    /** Keys and their values, in the order of the file. */
    record Keys(Place place, List<Entry> entries) implements YamlValue {}

    /**
     * A key and its value.
     *
     * @param place where the key starts
     */
    record Entry(Place place, String key, YamlValue value) {}

    /** The entry with this key; empty also for what has no keys. */
    default Optional<Entry> entry(String key) {
        return this instanceof Keys keys
                ? keys.entries().stream()
                        .filter(entry -> entry.key().equals(key))
                        .findFirst()
                : Optional.empty();
    }

    /** The value of this key; empty also for what has no keys. */
    default Optional<YamlValue> get(String key) {
        return entry(key).map(Entry::value);
    }

    /** The text of this key, if it is one. */
    default Optional<String> text(String key) {
        return get(key).filter(Text.class::isInstance).map(value -> ((Text) value).text());
    }
}
