package dev.recourse.jackson.form;

import java.util.Map;
import java.util.Optional;

/** The members of an object that was read by its {@link Shape}. */
record Members(Map<String, Object> byName) {

    Optional<String> text(String name) {
        return Optional.ofNullable(byName.get(name)).map(String.class::cast);
    }

    Optional<Boolean> flag(String name) {
        return Optional.ofNullable(byName.get(name)).map(Boolean.class::cast);
    }

    Optional<Long> number(String name) {
        return Optional.ofNullable(byName.get(name)).map(Long.class::cast);
    }

    @SuppressWarnings("unchecked")
    Map<String, String> texts(String name) {
        return (Map<String, String>) byName.getOrDefault(name, Map.of());
    }

    @SuppressWarnings("unchecked")
    Optional<Members> object(String name) {
        return Optional.ofNullable(byName.get(name)).map(value -> new Members((Map<String, Object>) value));
    }
}
