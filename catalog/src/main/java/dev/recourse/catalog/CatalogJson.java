package dev.recourse.catalog;

import dev.recourse.catalog.json.Json;
import dev.recourse.catalog.model.Catalog;
import dev.recourse.catalog.resolved.CatalogForm;

/**
 * Writes catalogs in their JSON form, which programs in any language can read without the YAML files: includes and
 * defaults are applied, each code is one object, and the messages of all languages come with what is needed to show
 * them. The web module loads it.
 */
public final class CatalogJson {

    /** The version of the form. It changes when a reader of the version before would read something wrong. */
    public static final int VERSION = CatalogForm.VERSION;

    private CatalogJson() {}

    /** The catalog as JSON, the same bytes for the same catalog, with one key a line. */
    public static String write(Catalog catalog) {
        return Json.writeIndented(CatalogForm.of(catalog));
    }

    /** As {@link #write}, on one line. */
    public static String writeCompact(Catalog catalog) {
        return Json.write(CatalogForm.of(catalog));
    }
}
