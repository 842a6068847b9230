// Generated from everything.yaml. Edit the catalog, not this file.
package com.example.everything;

import dev.recourse.engine.GeneratedCatalog;
import javax.annotation.processing.Generated;

/** Finds the catalog of this package for {@link GeneratedCatalog#in(String)}. */
@Generated("dev.recourse.codegen.CatalogProcessor")
public final class PackageCatalog {

    private PackageCatalog() {}

    /** {@return the policy, with the names and digests of the files that it was generated from} */
    public static GeneratedCatalog catalog() {
        return Everything.catalog();
    }
}
