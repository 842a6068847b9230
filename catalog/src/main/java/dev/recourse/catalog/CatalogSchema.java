package dev.recourse.catalog;

import dev.recourse.catalog.format.SchemaWriter;

/**
 * The JSON Schema of catalog files, translations and overrides, for editors. {@link CatalogReader} checks more than
 * that.
 */
public final class CatalogSchema {

    private CatalogSchema() {}

    /** The schema (JSON Schema 2020-12), indented, one key a line. */
    public static String json() {
        return SchemaWriter.json();
    }
}
