package dev.recourse.catalog.json;

import java.time.Duration;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/** The members of a JSON object, in order. What is absent has no member. */
public final class Members {

    private final Map<String, Object> members = new LinkedHashMap<>();

    /** The object. */
    public Map<String, Object> map() {
        return members;
    }

    /** Adds a text, a number, a boolean, a list or an object. */
    public Members put(String name, Object value) {
        members.put(name, value);
        return this;
    }

    /** Adds a value, if there is one. */
    public Members put(String name, Optional<?> value) {
        value.ifPresent(present -> members.put(name, present));
        return this;
    }

    /** Adds a number, if there is one. */
    public Members put(String name, OptionalInt value) {
        value.ifPresent(present -> members.put(name, present));
        return this;
    }

    /** Adds a number, if there is one. */
    public Members put(String name, OptionalDouble value) {
        value.ifPresent(present -> members.put(name, present));
        return this;
    }

    /** Adds a duration in milliseconds, if there is one. */
    public Members putMillis(String name, Optional<Duration> value) {
        return put(name, value.map(Duration::toMillis));
    }

    /** Adds a duration in milliseconds, unless it is zero. */
    public Members putUnlessZero(String name, Duration value) {
        return value.isZero() ? this : put(name, value.toMillis());
    }

    /** Adds a number, unless it is zero. */
    public Members putUnlessZero(String name, double value) {
        return value == 0 ? this : put(name, value);
    }

    /** Adds {@code true}, or nothing. */
    public Members putIf(String name, boolean value) {
        return value ? put(name, true) : this;
    }

    /** Adds a text, unless it is empty. */
    public Members putUnlessEmpty(String name, String value) {
        return value.isEmpty() ? this : put(name, value);
    }

    /** Adds a list, unless it is empty. */
    public Members putUnlessEmpty(String name, Collection<?> value) {
        return value.isEmpty() ? this : put(name, value);
    }

    /** Adds an object, unless it is empty. */
    public Members putUnlessEmpty(String name, Map<?, ?> value) {
        return value.isEmpty() ? this : put(name, value);
    }

    /** The constant as catalogs write it, such as {@code floor}. */
    public static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
