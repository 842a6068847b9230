package dev.recourse.engine.hidden;

import dev.recourse.engine.GeneratedCatalog;

/** One that cannot be reached, as in a module that does not export its package. */
final class PackageCatalog {

    private PackageCatalog() {}

    public static GeneratedCatalog catalog() {
        return dev.recourse.engine.generated.PackageCatalog.catalog();
    }
}
