package dev.recourse.catalog.load;

import dev.recourse.engine.GeneratedCatalog;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
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
        catalogs.put(catalog.file().name(), sha256(catalog.file().bytes()));
        catalog.includes().forEach(include -> include.catalog().ifPresent(this::add));
        catalog.translations()
                .forEach(translation -> translation
                        .found()
                        .ifPresent(found -> translations.put(
                                found.file().name(), sha256(found.file().bytes()))));
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
        return sha256(lines.toString().getBytes(StandardCharsets.UTF_8));
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
