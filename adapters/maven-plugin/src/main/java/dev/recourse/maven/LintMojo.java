package dev.recourse.maven;

import dev.recourse.catalog.CatalogReader;
import dev.recourse.catalog.model.Catalog;
import dev.recourse.catalog.problem.Problem;
import dev.recourse.engine.Policy;
import dev.recourse.maven.project.ProjectCatalogs;
import dev.recourse.maven.project.RecourseFile;
import dev.recourse.tools.lint.CatalogPath;
import dev.recourse.tools.lint.LintedFile;
import dev.recourse.tools.lint.TextReport;
import java.io.File;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import org.apache.maven.artifact.DependencyResolutionRequiredException;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.plugins.annotations.ResolutionScope;
import org.apache.maven.project.MavenProject;

/**
 * Checks catalogs and overrides, and shows the longest possible episodes of each and the outages that it survives. An
 * error fails the build, with its position; a warning is a warning of Maven. Catalogs that they include are found on the
 * compile class path.
 */
@Mojo(
        name = "lint",
        defaultPhase = LifecyclePhase.PROCESS_RESOURCES,
        requiresDependencyResolution = ResolutionScope.COMPILE,
        threadSafe = true)
public final class LintMojo extends AbstractMojo {

    @Parameter(defaultValue = "${project}", readonly = true, required = true)
    private MavenProject project;

    /** The catalogs and overrides to check. Default: all among the resources, which other YAML files may be, too. */
    @Parameter(property = "recourse.catalogs")
    private List<File> catalogs = List.of();

    /** Whether warnings fail the build. */
    @Parameter(property = "recourse.lint.failOnWarning", defaultValue = "false")
    private boolean failOnWarning;

    /** Whether to check nothing. */
    @Parameter(property = "recourse.lint.skip", defaultValue = "false")
    private boolean skip;

    @Override
    public void execute() throws MojoExecutionException, MojoFailureException {
        if (skip) {
            getLog().info("Skipped: recourse.lint.skip is set.");
            return;
        }
        List<Problem> failing = new ArrayList<>();
        List<String> places = new ArrayList<>();
        try {
            ProjectCatalogs found = ProjectCatalogs.of(project, catalogs);
            if (found.files().isEmpty()) {
                getLog().info("There are no catalogs among the resources.");
            }
            for (RecourseFile file : found.files()) {
                LintedFile linted =
                        LintedFile.of(file.path(), found.path(), () -> overridden(file, found.path()));
                report(linted);
                linted.problems().stream().filter(this::fails).forEach(problem -> {
                    failing.add(problem);
                    places.add(linted.place(problem));
                });
            }
        } catch (IOException | DependencyResolutionRequiredException | IllegalArgumentException e) {
            throw new MojoExecutionException("cannot check the catalogs: " + e.getMessage(), e);
        }
        if (!failing.isEmpty()) {
            String first = places.get(0) + ": " + failing.get(0).id() + ": " + failing.get(0).message();
            throw new MojoFailureException(
                    failing.size() == 1 ? first : failing.size() + " problems in catalogs. The first: " + first);
        }
    }

    private boolean fails(Problem problem) {
        return failOnWarning || problem.severity() == Problem.Severity.ERROR;
    }

    private void report(LintedFile linted) {
        for (Problem problem : linted.problems()) {
            String text = linted.place(problem) + ": " + problem.id() + ": " + problem.message();
            switch (problem.severity()) {
                case ERROR -> getLog().error(text);
                case WARNING -> getLog().warn(text);
            }
        }
        linted.policy().ifPresent(policy -> {
            StringWriter text = new StringWriter();
            TextReport.printPolicy(policy, new PrintWriter(text));
            getLog().info(linted.file().getFileName().toString());
            text.toString().lines().forEach(getLog()::info);
        });
    }

    /** The policy that a file of overrides changes. */
    private static Policy overridden(RecourseFile file, CatalogPath path) {
        String name = file.overridden().orElse("") + ".yaml";
        return new CatalogReader(path.beside(file.path()))
                .read(name)
                .catalog()
                .map(Catalog::policy)
                .orElseThrow(() -> new IllegalArgumentException(
                        file.path() + " overrides a catalog that is missing or has errors: " + name));
    }
}
