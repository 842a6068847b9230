package dev.recourse.catalog;

import dev.recourse.catalog.bind.SchemaWriter;

/** The JSON Schema of catalog files and their translations, for editors. The reader checks more than it can say. */
public final class CatalogSchema {

    private CatalogSchema() {}

    /** The schema (JSON Schema 2020-12) as JSON, one key a line. */
    public static String json() {
        return SchemaWriter.json();
    }
}
