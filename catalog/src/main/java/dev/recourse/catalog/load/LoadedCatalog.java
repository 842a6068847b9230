package dev.recourse.catalog.load;

import dev.recourse.catalog.format.Fields;
import dev.recourse.catalog.report.Report;
import dev.recourse.catalog.yaml.Node;
import java.util.List;
import java.util.Optional;

/**
 * A catalog's file as a tree, with all the files that it refers to. Its form has been checked, its meaning has not.
 *
 * @param file the file
 * @param report the report on this file
 * @param root the keys of its top level; empty if the file cannot be read as a catalog
 * @param includes the included catalogs, in order
 * @param translations the translations to the languages other than English, in order
 */
public record LoadedCatalog(
        SourceFile file, Report report, Optional<Fields> root, List<Include> includes, List<Translation> translations) {

    /**
     * A catalog that this one includes.
     *
     * @param item the name, as listed in the catalog
     * @param catalog the included catalog; empty if it was not loaded, which is reported
     */
    public record Include(Node.Scalar item, Optional<LoadedCatalog> catalog) {}

    /**
     * A translation, found or not.
     *
     * @param language the language tag, as listed in the catalog
     * @param fileName the required name of its file
     * @param found the file; empty if there is none
     * @param mayBePartial whether it may lack messages, or not be there at all
     */
    public record Translation(Node.Scalar language, String fileName, Optional<Found> found, boolean mayBePartial) {

        /**
         * A translation's file.
         *
         * @param report the report on this file
         * @param root the keys of its top level; empty if the file cannot be read
         */
        public record Found(SourceFile file, Report report, Optional<Fields> root) {}
    }
}
