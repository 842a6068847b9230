package dev.recourse.catalog;

import dev.recourse.catalog.bind.CatalogLoader;
import dev.recourse.catalog.yaml.Report;
import java.util.Optional;

/**
 * Reads catalogs, with those they include. It never throws, whatever a file holds, and tells every problem in one run.
 */
public final class CatalogReader {

    private final CatalogSource source;

    /**
     * A reader that takes its files from this source, and the standard catalog from its own jar if the source lacks it.
     */
    public CatalogReader(CatalogSource source) {
        this.source = source.orElse(Shipped.SOURCE);
    }

    /**
     * Reads the catalog in this file. What it includes is looked for beside it, then by its name alone.
     *
     * @param file the file's name, as the source knows it; problems are told under this name
     */
    public Reading read(String file) {
        Report report = Report.on(file);
        Optional<Catalog> catalog = new CatalogLoader(source).read(file, report);
        return new Reading(report.hasErrors() ? Optional.empty() : catalog, report.sorted());
    }
}
