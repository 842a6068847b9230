package dev.recourse.catalog.cldr;

import dev.recourse.engine.NumberStyle;

/**
 * People who read the same texts with the same numbers.
 *
 * @param language the catalog's language that they read, such as {@code es}
 * @param locale whose numbers they read, such as {@code es-MX}; the language itself if it has the same
 * @param numbers how these are written
 */
public record Reader(String language, String locale, NumberStyle numbers) {}
