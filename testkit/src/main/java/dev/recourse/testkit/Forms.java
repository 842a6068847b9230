package dev.recourse.testkit;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/** Reads {@code application/x-www-form-urlencoded} text. */
final class Forms {
    private Forms() {}

    /** The first value of a name; empty if it has a malformed escape. */
    static Optional<String> value(String form, String name) {
        return Arrays.stream(form.split("&", -1))
                .map(pair -> pair.split("=", 2))
                .filter(pair -> pair.length == 2)
                .filter(pair -> decoded(pair[0]).filter(name::equals).isPresent())
                .findFirst()
                .flatMap(pair -> decoded(pair[1]));
    }

    private static Optional<String> decoded(String text) {
        try {
            return Optional.of(URLDecoder.decode(text, StandardCharsets.UTF_8));
        } catch (IllegalArgumentException malformed) {
            return Optional.empty();
        }
    }
}
