package dev.recourse.catalog.bind;

import dev.recourse.engine.GeneratedCatalog;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** The files that a catalog was made from. */
final class Texts {

    private final Set<GeneratedCatalog.Text> catalogs = new LinkedHashSet<>();
    private final Set<GeneratedCatalog.Text> translations = new LinkedHashSet<>();

    void addCatalog(Shelf.Text text) {
        catalogs.add(entry(text));
    }

    void addTranslation(Shelf.Text text) {
        translations.add(entry(text));
    }

    void addAll(Texts others) {
        catalogs.addAll(others.catalogs);
        translations.addAll(others.translations);
    }

    /** The catalogs as they were added, then the translations. */
    List<GeneratedCatalog.Text> inOrder() {
        return Stream.concat(catalogs.stream(), translations.stream()).toList();
    }

    private static GeneratedCatalog.Text entry(Shelf.Text text) {
        return new GeneratedCatalog.Text(text.file(), Sha256.of(text.bytes()));
    }
}
