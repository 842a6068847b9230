package dev.recourse.catalog.load;

import dev.recourse.catalog.digest.Sha256;
import dev.recourse.engine.GeneratedCatalog;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The files that a catalog is made from, with the SHA-256 of each. */
public final class Texts {

    private final Map<String, String> catalogs = new LinkedHashMap<>();
    private final Map<String, String> translations = new LinkedHashMap<>();

    private Texts() {}

    /** The files of this catalog and of those that it includes. */
    public static Texts of(LoadedCatalog catalog) {
        Texts texts = new Texts();
        texts.add(catalog);
        return texts;
    }

    private void add(LoadedCatalog catalog) {
        if (catalogs.containsKey(catalog.file().name())) {
            return;
        }
        catalogs.put(catalog.file().name(), Sha256.of(catalog.file().bytes()));
        catalog.includes().forEach(include -> include.catalog().ifPresent(this::add));
        catalog.translations()
                .forEach(translation -> translation
                        .found()
                        .ifPresent(found -> translations.put(
                                found.file().name(), Sha256.of(found.file().bytes()))));
    }

    /** The catalog's own file, those of the catalogs that it includes, then the translations. */
    public List<GeneratedCatalog.Text> all() {
        return Stream.concat(catalogs.entrySet().stream(), translations.entrySet().stream())
                .map(text -> new GeneratedCatalog.Text(text.getKey(), text.getValue()))
                .toList();
    }

    /** The digest of all files: {@link GeneratedCatalog#fingerprint()}. */
    public String fingerprint() {
        StringBuilder lines = new StringBuilder();
        for (GeneratedCatalog.Text text : all()) {
            lines.append(text.sha256())
                    .append("  ")
                    .append(SourceFile.simpleName(text.file()))
                    .append('\n');
        }
        return Sha256.of(lines.toString().getBytes(StandardCharsets.UTF_8));
    }
}
