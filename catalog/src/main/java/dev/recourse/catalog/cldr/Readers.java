package dev.recourse.catalog.cldr;

import dev.recourse.engine.LanguageChoice;
import java.util.List;
import java.util.Map;

/**
 * Who reads which language of a catalog, and with which numbers.
 *
 * @param choice chooses a reader for a locale, by the reader's own locale
 * @param lines the table of the choice, for {@link LanguageChoice#of}
 * @param readers the readers by their locales: the catalog's languages in their order, each followed by those who read
 *     it with other numbers
 */
public record Readers(LanguageChoice choice, List<String> lines, Map<String, Reader> readers) {}
