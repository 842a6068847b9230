package dev.recourse.maven.project;

import dev.recourse.tools.lint.CatalogPath;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A class path as a source of catalogs. */
public final class ClassPath {

    private ClassPath() {}

    /** The folders and jars of this class path that exist. */
    public static CatalogPath of(List<String> elements) {
        return new CatalogPath(elements.stream()
                .map(Path::of)
                .filter(place -> Files.isDirectory(place) || isJar(place))
                .toList());
    }

    private static boolean isJar(Path place) {
        return Files.isRegularFile(place) && place.toString().endsWith(".jar");
    }
}
