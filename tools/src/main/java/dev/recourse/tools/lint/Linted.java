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
 * One catalog, read to be judged.
 *
 * @param file the file, as it was given
 * @param folder the folder that it is in, with the files that it includes
 * @param reading what came of reading it
 */
public record Linted(Path file, CatalogSource folder, Reading reading) {

    /** Reads a catalog from a file. */
    public static Linted of(Path file) {
        Path folder = file.toAbsolutePath().getParent();
        Path name = file.getFileName();
        CatalogSource source = CatalogSource.folder(folder == null ? file.toAbsolutePath() : folder);
        return new Linted(file, source, new CatalogReader(source).read(name == null ? "" : name.toString()));
    }

    /** The path of the file that a problem is in, as a person would write it from here. */
    String path(Problem problem) {
        return file.resolveSibling(problem.file()).toString();
    }

    /** The lines of one of its files; none if it cannot be read. */
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
