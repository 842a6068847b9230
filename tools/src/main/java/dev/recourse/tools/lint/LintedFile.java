package dev.recourse.tools.lint;

import dev.recourse.catalog.CatalogReader;
import dev.recourse.catalog.CatalogSource;
import dev.recourse.catalog.OverridesReader;
import dev.recourse.catalog.OverridesReading;
import dev.recourse.catalog.Reading;
import dev.recourse.catalog.model.Catalog;
import dev.recourse.catalog.problem.Complaint;
import dev.recourse.catalog.problem.Problem;
import dev.recourse.engine.Policy;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * A catalog or a file of overrides, and what was found in it.
 *
 * @param file the file as given on the command line
 * @param path where included catalogs are found, if they are not beside the file
 * @param problems the errors and warnings
 * @param policy what the catalog prescribes, or what the overrides make of another policy; empty if they cannot be read
 */
public record LintedFile(Path file, CatalogPath path, List<Problem> problems, Optional<Policy> policy) {

    /**
     * Reads a file.
     *
     * @param path where included catalogs are found, if they are not beside the file
     * @param overridden the policy that a file of overrides changes
     */
    public static LintedFile of(Path file, CatalogPath path, Supplier<Policy> overridden) {
        CatalogSource folder = path.beside(file);
        String name = CatalogPath.name(file);
        Reading reading = new CatalogReader(folder).read(name);
        if (reading.problems().stream().anyMatch(problem -> problem.id().equals(Complaint.IS_OVERRIDES.id()))) {
            OverridesReading overrides = OverridesReader.of(overridden.get()).read(folder, name);
            return new LintedFile(file, path, overrides.problems(), overrides.policy());
        }
        return new LintedFile(file, path, reading.problems(), reading.catalog().map(Catalog::policy));
    }

    /** The catalog in this file. */
    public static Reading read(Path file, CatalogPath path) {
        return new CatalogReader(path.beside(file)).read(CatalogPath.name(file));
    }

    /** The problems that fail the check. */
    public List<Problem> errors() {
        return problems.stream()
                .filter(problem -> problem.severity() == Problem.Severity.ERROR)
                .toList();
    }

    /** Where a problem is: {@code path:line:column}, the path relative like the given file. */
    public String place(Problem problem) {
        return path(problem) + ":" + problem.line() + ":" + problem.column();
    }

    /** The path of the file that has the problem, relative like the given one. */
    String path(Problem problem) {
        Path sibling = file.resolveSibling(problem.file());
        return Files.exists(sibling)
                ? sibling.toString()
                : path.where(problem.file()).orElse(sibling.toString());
    }

    /** The lines of one of its files; empty if it cannot be read. */
    List<String> lines(String name) {
        try {
            return path.beside(file)
                    .read(name)
                    .map(bytes ->
                            new String(bytes, StandardCharsets.UTF_8).lines().toList())
                    .orElse(List.of());
        } catch (UncheckedIOException e) {
            return List.of();
        }
    }
}
