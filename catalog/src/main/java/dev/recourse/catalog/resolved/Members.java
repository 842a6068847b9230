package dev.recourse.catalog.resolved;

import java.time.Duration;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/** The members of an object, in order. What is absent has no member. */
final class Members {

    private final Map<String, Object> members = new LinkedHashMap<>();

    Map<String, Object> map() {
        return members;
    }

    Members put(String name, Object value) {
        members.put(name, value);
        return this;
    }

    Members put(String name, Optional<?> value) {
        value.ifPresent(present -> members.put(name, present));
        return this;
    }

    Members put(String name, OptionalInt value) {
        value.ifPresent(present -> members.put(name, present));
        return this;
    }

    Members put(String name, OptionalDouble value) {
        value.ifPresent(present -> members.put(name, present));
        return this;
    }

    Members putMillis(String name, Optional<Duration> value) {
        return put(name, value.map(Duration::toMillis));
    }

    Members putUnlessZero(String name, Duration value) {
        return value.isZero() ? this : put(name, value.toMillis());
    }

    Members putUnlessZero(String name, double value) {
        return value == 0 ? this : put(name, value);
    }

    Members putIf(String name, boolean value) {
        return value ? put(name, true) : this;
    }

    Members putUnlessEmpty(String name, String value) {
        return value.isEmpty() ? this : put(name, value);
    }

    Members putUnlessEmpty(String name, Collection<?> value) {
        return value.isEmpty() ? this : put(name, value);
    }

    Members putUnlessEmpty(String name, Map<?, ?> value) {
        return value.isEmpty() ? this : put(name, value);
    }

    /** The constant as catalogs write it, such as {@code floor}. */
    static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
