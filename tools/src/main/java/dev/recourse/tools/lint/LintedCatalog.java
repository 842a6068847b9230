package dev.recourse.tools.lint;

import dev.recourse.catalog.CatalogReader;
import dev.recourse.catalog.CatalogSource;
import dev.recourse.catalog.Reading;
import dev.recourse.catalog.problem.Problem;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/**
 * A catalog file and the result of reading it.
 *
 * @param file the file as given on the command line
 * @param folder the folder of the file and its includes
 * @param reading the result
 */
public record LintedCatalog(Path file, CatalogSource folder, Reading reading) {

    /** Reads a catalog from a file. */
    public static LintedCatalog of(Path file) {
        Path folder = file.toAbsolutePath().getParent();
        Path name = file.getFileName();
        CatalogSource source = CatalogSource.folder(folder == null ? file.toAbsolutePath() : folder);
        return new LintedCatalog(file, source, new CatalogReader(source).read(name == null ? "" : name.toString()));
    }

    /** The path of the file that has the problem, relative like the given one. */
    String path(Problem problem) {
        return file.resolveSibling(problem.file()).toString();
    }

    /** The lines of one of its files; empty if it cannot be read. */
    List<String> lines(String name) {
        try {
            return folder.read(name)
                    .map(bytes ->
                            new String(bytes, StandardCharsets.UTF_8).lines().toList())
                    .orElse(List.of());
        } catch (UncheckedIOException e) {
            return List.of();
        }
    }
}
