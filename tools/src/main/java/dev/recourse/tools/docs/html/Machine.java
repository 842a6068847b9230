package dev.recourse.tools.docs.html;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.recourse.catalog.CatalogJson;
import dev.recourse.catalog.model.Catalog;
import dev.recourse.web.JsonCatalog;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;

/**
 * The machine that runs in the pages, with its catalog.
 *
 * @param script the classic script that defines the global {@code Recourse}
 * @param catalogJson the catalog in its JSON form
 */
public record Machine(String script, String catalogJson) {

    private static final String SCRIPT = "recourse.js";

    /** The machine with this catalog. */
    public static Machine of(Catalog catalog) {
        try (InputStream in = Objects.requireNonNull(JsonCatalog.class.getResourceAsStream(SCRIPT), SCRIPT)) {
            return new Machine(new String(in.readAllBytes(), UTF_8), CatalogJson.writeCompact(catalog));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
