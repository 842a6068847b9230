package dev.recourse.maven.project;

import dev.recourse.tools.lint.CatalogPath;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.maven.artifact.DependencyResolutionRequiredException;
import org.apache.maven.model.FileSet;
import org.apache.maven.model.Resource;
import org.apache.maven.project.MavenProject;

/**
 * The catalogs of a project.
 *
 * @param files the catalogs, then the overrides
 * @param path where the catalogs that they include are found: among the project's resources, then on its class path
 */
public record ProjectCatalogs(List<RecourseFile> files, CatalogPath path) {

    /**
     * The catalogs of this project.
     *
     * @param given the files; without any, all catalogs and overrides among the resources
     */
    public static ProjectCatalogs of(MavenProject project, List<File> given)
            throws IOException, DependencyResolutionRequiredException {
        // A folder may be there twice, with and without filtering, as in projects with Spring Boot's parent.
        List<String> folders = project.getResources().stream()
                .map(FileSet::getDirectory)
                .distinct()
                .toList();
        Set<RecourseFile> files = new LinkedHashSet<>();
        for (File file : given) {
            files.add(RecourseFile.of(file.toPath()));
        }
        if (given.isEmpty()) {
            for (Resource resource : project.getResources()) {
                files.addAll(ResourceFiles.of(resource).recourseFiles());
            }
        }
        List<RecourseFile> sorted = files.stream()
                .sorted(Comparator.comparing(file -> !file.isCatalog()))
                .toList();
        List<String> path = Stream.concat(folders.stream(), project.getCompileClasspathElements().stream())
                .toList();
        return new ProjectCatalogs(sorted, ClassPath.of(path));
    }

    /** Those that are not overrides. */
    public List<Path> catalogs() {
        return files.stream()
                .filter(RecourseFile::isCatalog)
                .map(RecourseFile::path)
                .toList();
    }
}
