package dev.recourse.tools;

import dev.recourse.tools.lint.CatalogPath;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Option;

/** The option that says where included catalogs are. */
final class IncludeOptions {

    @Option(
            names = "--path",
            paramLabel = "DIR|JAR",
            arity = "1..*",
            parameterConsumer = PathOption.class,
            description = "Folders and jars in which included catalogs are found. May be repeated.")
    private List<Path> path = new ArrayList<>();

    /** Where included catalogs are found. */
    CatalogPath path() {
        return new CatalogPath(path);
    }
}
