package dev.recourse.maven.project;

import dev.recourse.tools.lint.CatalogPath;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.apache.maven.artifact.DependencyResolutionRequiredException;
import org.apache.maven.model.FileSet;
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
        List<String> folders =
                project.getResources().stream().map(FileSet::getDirectory).toList();
        List<RecourseFile> files = new ArrayList<>();
        for (File file : given) {
            files.add(RecourseFile.of(file.toPath()));
        }
        if (given.isEmpty()) {
            for (String folder : folders) {
                files.addAll(RecourseFile.in(Path.of(folder)));
            }
        }
        files.sort(Comparator.comparing(file -> !file.isCatalog()));
        List<String> path = Stream.concat(folders.stream(), project.getCompileClasspathElements().stream())
                .toList();
        return new ProjectCatalogs(files, ClassPath.of(path));
    }

    /** Those that are not overrides. */
    public List<Path> catalogs() {
        return files.stream()
                .filter(RecourseFile::isCatalog)
                .map(RecourseFile::path)
                .toList();
    }
}
