package dev.recourse.tools.docs.page;

import java.util.List;
import java.util.Optional;

/**
 * The values in the reason of an error.
 *
 * @param pattern the pattern of the reason, as in the catalog
 * @param holes its values, in order; may be empty
 * @param example a reason that matches
 * @param type the Java type that reads and writes it, such as {@code RateLimitDetails}
 */
public record Details(String pattern, List<Hole> holes, Optional<String> example, String type) {

    /**
     * One value.
     *
     * @param name its name, such as {@code limit}
     * @param type its type in catalogs, such as {@code int}
     * @param meaning the type in words
     * @param javaType its type in Java
     * @param example its text in the example
     */
    public record Hole(String name, String type, String meaning, String javaType, String example) {}
}
