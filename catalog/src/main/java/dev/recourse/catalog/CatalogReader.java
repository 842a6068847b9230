package dev.recourse.catalog;

import dev.recourse.catalog.bind.CatalogBinder;
import dev.recourse.catalog.load.CatalogLoader;
import dev.recourse.catalog.load.LoadedCatalog;
import dev.recourse.catalog.model.Catalog;
import dev.recourse.catalog.report.Report;
import java.util.List;
import java.util.Optional;

/**
 * Reads catalogs together with those that they include. Whatever a file holds, it does not throw; it reports all
 * problems in one run.
 */
public final class CatalogReader {

    private final CatalogSource source;

    /**
     * A reader of files from this source. If the source has no {@code standard.yaml}, the one in this library's jar is
     * used.
     */
    public CatalogReader(CatalogSource source) {
        this.source = source.orElse(Shipped.SOURCE);
    }

    /**
     * Reads the catalog in this file. The files that it refers to are looked up in its folder, then by name alone.
     *
     * @param file the file's name as the source knows it; problems are reported under this name
     */
    public Reading read(String file) {
        Report report = Report.on(file);
        return bound(new CatalogLoader(source::read).load(file, report), report);
    }

    /**
     * Reads the catalog in this file with its translations into these languages, whichever it lists. They may be
     * partial: that a message is missing is not reported. Those of included catalogs are not read.
     *
     * @param file the file's name as the source knows it
     * @param languages language tags, such as {@code de}; without any, the catalog has English messages only
     */
    public Reading read(String file, List<String> languages) {
        Report report = Report.on(file);
        return bound(CatalogLoader.of(source::read, languages).load(file, report), report);
    }

    /**
     * As {@link #read(String)}, and keys that the format had before are read as well, with the meaning that they had:
     * for files that are compared with those of today.
     */
    public Reading readWithFormerKeys(String file) {
        Report report = Report.on(file);
        return bound(CatalogLoader.of(source::read, FormerKeys::today).load(file, report), report);
    }

    private static Reading bound(Optional<LoadedCatalog> loaded, Report report) {
        Optional<Catalog> catalog = loaded.flatMap(new CatalogBinder()::bind);
        return new Reading(report.hasErrors() ? Optional.empty() : catalog, report.sorted());
    }
}
