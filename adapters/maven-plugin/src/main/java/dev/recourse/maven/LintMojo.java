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
import java.util.Optional;
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
 * error fails the build, with its position; a warning is a warning of Maven. Catalogs that they include are found on
 * the compile class path.
 */
@Mojo(
        name = "lint",
        defaultPhase = LifecyclePhase.PROCESS_RESOURCES,
        requiresDependencyResolution = ResolutionScope.COMPILE,
        threadSafe = true)
public final class LintMojo extends AbstractMojo {

    @Parameter(defaultValue = "${project}", readonly = true, required = true)
    private MavenProject project;

    /**
     * The catalogs and overrides to check. Default: all among the resources, where other YAML files are passed over.
     */
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
        List<String> failures = new ArrayList<>();
        try {
            ProjectCatalogs found = ProjectCatalogs.of(project, catalogs);
            if (found.files().isEmpty()) {
                getLog().info("There are no catalogs among the resources.");
            }
            for (RecourseFile file : found.files()) {
                failures.addAll(check(file, found.path()));
            }
        } catch (IOException | DependencyResolutionRequiredException e) {
            throw new MojoExecutionException("cannot check the catalogs: " + e.getMessage(), e);
        }
        if (!failures.isEmpty()) {
            throw new MojoFailureException(
                    failures.size() == 1
                            ? failures.get(0)
                            : failures.size() + " problems in catalogs. The first: " + failures.get(0));
        }
    }

    /** Reports what is wrong with a file, and returns what of it fails the build. */
    private List<String> check(RecourseFile file, CatalogPath path) {
        Optional<Policy> overridden = file.overridden().flatMap(name -> policy(file, name, path));
        if (!file.isCatalog() && overridden.isEmpty()) {
            String failure = file.path() + ": the catalog " + file.overridden().orElseThrow()
                    + " that it overrides is missing or has errors";
            getLog().error(failure);
            return List.of(failure);
        }
        LintedFile linted = LintedFile.of(file.path(), path, overridden::orElseThrow);
        report(linted);
        return linted.problems().stream()
                .filter(problem -> failOnWarning || problem.severity() == Problem.Severity.ERROR)
                .map(problem -> text(linted, problem))
                .toList();
    }

    private static Optional<Policy> policy(RecourseFile file, String name, CatalogPath path) {
        return new CatalogReader(path.beside(file.path()))
                .read(name + ".yaml")
                .catalog()
                .map(Catalog::policy);
    }

    private static String text(LintedFile linted, Problem problem) {
        return linted.place(problem) + ": " + problem.id() + ": " + problem.message();
    }

    private void report(LintedFile linted) {
        for (Problem problem : linted.problems()) {
            switch (problem.severity()) {
                case ERROR -> getLog().error(text(linted, problem));
                case WARNING -> getLog().warn(text(linted, problem));
            }
        }
        linted.policy().ifPresent(policy -> {
            StringWriter text = new StringWriter();
            TextReport.printPolicy(policy, new PrintWriter(text));
            getLog().info(linted.file().getFileName().toString());
            text.toString().lines().forEach(getLog()::info);
        });
    }
}
