package dev.recourse.tools.docs.facts;

import dev.recourse.catalog.cldr.Cldr;
import dev.recourse.catalog.model.Catalog;
import dev.recourse.tools.docs.page.Language;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** The languages of a catalog. */
final class Languages {

    private Languages() {}

    /** English, then the others in the order of the catalog. */
    static List<Language> of(Catalog catalog) {
        return Stream.concat(Stream.of(Catalog.ENGLISH), catalog.messages().keySet().stream())
                .distinct()
                .map(Languages::language)
                .toList();
    }

    private static Language language(String tag) {
        Locale locale = Locale.forLanguageTag(tag);
        return new Language(
                tag, locale.getDisplayName(locale), locale.getDisplayName(Locale.ENGLISH), Cldr.isRightToLeft(tag));
    }
}
