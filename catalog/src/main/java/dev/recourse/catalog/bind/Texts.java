package dev.recourse.catalog.bind;

import dev.recourse.engine.GeneratedCatalog;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The files that a catalog was made from, and the SHA-256 of each. */
final class Texts {

    private final Map<String, String> catalogs = new LinkedHashMap<>();
    private final Map<String, String> translations = new LinkedHashMap<>();

    void addCatalog(CatalogFiles.Text text) {
        catalogs.put(text.file(), Sha256.of(text.bytes()));
    }

    void addTranslation(CatalogFiles.Text text) {
        translations.put(text.file(), Sha256.of(text.bytes()));
    }

    void addAll(Texts others) {
        catalogs.putAll(others.catalogs);
        translations.putAll(others.translations);
    }

    /** The catalogs as they were added, then the translations. */
    List<GeneratedCatalog.Text> inOrder() {
        return Stream.concat(catalogs.entrySet().stream(), translations.entrySet().stream())
                .map(text -> new GeneratedCatalog.Text(text.getKey(), text.getValue()))
                .toList();
    }
}
