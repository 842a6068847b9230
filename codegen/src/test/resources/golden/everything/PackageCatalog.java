// Generated from everything.yaml. Edit the catalog, not this file.
package com.example.everything;

import dev.recourse.engine.GeneratedCatalog;
import javax.annotation.processing.Generated;

/** What {@link GeneratedCatalog#in(String)} finds in this package. */
@Generated("dev.recourse.codegen.CatalogProcessor")
public final class PackageCatalog {

    private PackageCatalog() {}

    /** {@return the policy with the texts that it was generated from} */
    public static GeneratedCatalog catalog() {
        return Everything.catalog();
    }
}
