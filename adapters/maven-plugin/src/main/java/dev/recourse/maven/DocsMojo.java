package dev.recourse.maven;

import dev.recourse.catalog.Reading;
import dev.recourse.catalog.model.Catalog;
import dev.recourse.catalog.problem.Problem;
import dev.recourse.maven.project.ProjectCatalogs;
import dev.recourse.tools.docs.SiteAddress;
import dev.recourse.tools.docs.SiteFiles;
import dev.recourse.tools.lint.CatalogPath;
import dev.recourse.tools.lint.LintedFile;
import dev.recourse.tools.output.OutputFolder;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import org.apache.maven.artifact.DependencyResolutionRequiredException;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.plugins.annotations.ResolutionScope;
import org.apache.maven.project.MavenProject;
import org.jspecify.annotations.Nullable;

/**
 * Writes reference pages: what each code means, and what a client does about it. Only files that changed are written.
 * Files of an earlier run that no longer belong are removed; all other files in the folder stay.
 */
@Mojo(
        name = "docs",
        defaultPhase = LifecyclePhase.PREPARE_PACKAGE,
        requiresDependencyResolution = ResolutionScope.COMPILE,
        threadSafe = true)
public final class DocsMojo extends AbstractMojo {

    @Parameter(defaultValue = "${project}", readonly = true, required = true)
    private MavenProject project;

    /** The catalog. Default: all catalogs among the resources, each with a folder of its name in outputDirectory. */
    @Parameter(property = "recourse.catalog")
    private @Nullable File catalog;

    /** The folder to write to. */
    @Parameter(
            property = "recourse.docs.outputDirectory",
            defaultValue = "${project.build.directory}/recourse/docs",
            required = true)
    private File outputDirectory;

    /**
     * Where the pages are published, for absolute links and a sitemap, such as https://example.com/errors/. Default:
     * the catalog's pages, if it names them. Where there is no parameter catalog, the catalog's name is added to it.
     */
    @Parameter(property = "recourse.docs.baseUrl")
    private @Nullable String baseUrl;

    /** Whether to write nothing, and fail if a page is missing, different or left over. */
    @Parameter(property = "recourse.docs.check", defaultValue = "false")
    private boolean check;

    /** Whether to write and check nothing. */
    @Parameter(property = "recourse.docs.skip", defaultValue = "false")
    private boolean skip;

    @Override
    public void execute() throws MojoExecutionException, MojoFailureException {
        if (skip) {
            getLog().info("Skipped: recourse.docs.skip is set.");
            return;
        }
        Optional<String> base = base();
        try {
            List<File> given = catalog == null ? List.of() : List.of(catalog);
            ProjectCatalogs found = ProjectCatalogs.of(project, given);
            if (found.catalogs().isEmpty()) {
                getLog().info("There are no catalogs among the resources.");
            }
            for (Path file : found.catalogs()) {
                Catalog read = read(file, found.path());
                String folder = given.isEmpty() ? read.name() + "/" : "";
                run(
                        read,
                        base.map(url -> url + folder),
                        outputDirectory.toPath().resolve(folder));
            }
        } catch (IOException | DependencyResolutionRequiredException e) {
            throw new MojoExecutionException("cannot read or write " + e.getMessage(), e);
        }
    }

    private Optional<String> base() throws MojoExecutionException {
        if (baseUrl == null) {
            return Optional.empty();
        }
        return Optional.of(SiteAddress.of(baseUrl)
                .orElseThrow(() -> new MojoExecutionException(
                        "baseUrl must be a URL such as " + SiteAddress.EXAMPLE + ", not " + baseUrl)));
    }

    private static Catalog read(Path file, CatalogPath path) throws MojoFailureException {
        Reading reading = LintedFile.read(file, path);
        if (reading.catalog().isEmpty()) {
            Problem first = reading.errors().get(0);
            LintedFile linted = new LintedFile(file, path, reading.problems(), Optional.empty());
            throw new MojoFailureException("the catalog has errors. The first: " + linted.place(first) + ": "
                    + first.id() + ": " + first.message());
        }
        return reading.catalog().get();
    }

    private void run(Catalog read, Optional<String> base, Path to)
            throws IOException, MojoExecutionException, MojoFailureException {
        SortedMap<String, byte[]> files = SiteFiles.of(read, base);
        OutputFolder folder = new OutputFolder(to, "docs");
        if (check) {
            List<String> differences = folder.differences(files);
            differences.forEach(getLog()::error);
            if (!differences.isEmpty()) {
                throw new MojoFailureException(to + ": " + differences.size()
                        + " of the pages are not as they should be; run this goal without check");
            }
            getLog().info(to + ": " + files.size() + " files, as they should be");
            return;
        }
        Optional<String> refusal = folder.refusal(files);
        if (refusal.isPresent()) {
            throw new MojoExecutionException(refusal.get());
        }
        getLog().info(to + ": " + folder.write(files).text());
    }
}
