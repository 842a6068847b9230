package dev.recourse.tools.diff.baseline;

import dev.recourse.catalog.CatalogReader;
import dev.recourse.catalog.CatalogSource;
import dev.recourse.catalog.Reading;
import dev.recourse.catalog.model.Catalog;
import dev.recourse.catalog.problem.Problem;
import dev.recourse.engine.GeneratedCatalog;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.regex.Pattern;

/**
 * One of the catalogs that are compared.
 *
 * @param name as it was given, such as {@code v1.2:catalog/shop.yaml}
 * @param file its file as its place knows it
 * @param source the files of its place
 * @param path the path that editors and code hosts know: of the file, or of the same file in the repository
 * @param catalog what was read
 * @param notes what a reader of the comparison should know about how it was read
 */
public record Side(String name, String file, CatalogSource source, String path, Catalog catalog, List<String> notes) {

    private static final String STANDARD = "standard.yaml";
    private static final Pattern SHIPPED = Pattern.compile("standard(\\.[A-Za-z-]+)?\\.yaml");

    private static final int MOST_ERRORS = 20;

    /**
     * Reads a catalog, whose included catalogs and translations come from the same place.
     *
     * @param path the path that editors and code hosts know
     * @param isFormer whether keys that the format had before are read too
     * @throws UnreadableException if there is no catalog
     */
    static Side read(String name, String file, CatalogSource source, String path, boolean isFormer)
            throws UnreadableException {
        CatalogReader reader = new CatalogReader(source);
        Reading reading = isFormer ? reader.readWithFormerKeys(file) : reader.read(file);
        Catalog catalog = reading.catalog()
                .orElseThrow(() -> new UnreadableException(name + " cannot be read:\n" + lines(reading.errors())));
        return new Side(name, file, source, path, catalog, shipped(name, catalog, source));
    }

    /** What it says if files were not in its place, but those that ship with this version were read. */
    private static List<String> shipped(String name, Catalog catalog, CatalogSource source) {
        List<String> missing = catalog.texts().stream()
                .map(GeneratedCatalog.Text::file)
                .filter(text -> isShipped(text, source))
                .toList();
        if (missing.isEmpty()) {
            return List.of();
        }
        String files = missing.contains(STANDARD) ? STANDARD : String.join(", ", missing);
        return List.of(name + " has no " + files + " beside it, so that of this version is read.");
    }

    private static String lines(List<Problem> errors) {
        StringBuilder lines = new StringBuilder();
        errors.stream()
                .limit(MOST_ERRORS)
                .forEach(error -> lines.append("  ").append(error.text()).append('\n'));
        if (errors.size() > MOST_ERRORS) {
            lines.append("  and ").append(errors.size() - MOST_ERRORS).append(" more\n");
        }
        return lines.toString().stripTrailing();
    }

    private static boolean isShipped(String file, CatalogSource source) {
        try {
            return SHIPPED.matcher(file).matches() && source.read(file).isEmpty();
        } catch (UncheckedIOException e) {
            return false;
        }
    }
}
