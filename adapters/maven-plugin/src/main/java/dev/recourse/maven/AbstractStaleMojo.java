package dev.recourse.maven;

import dev.recourse.catalog.CatalogSource;
import dev.recourse.maven.project.AnnotatedPackage;
import dev.recourse.maven.project.ClassPath;
import dev.recourse.maven.setup.CompilerPlugin;
import dev.recourse.maven.stale.CompilerPlaces;
import dev.recourse.maven.stale.StalePackages;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.apache.maven.model.Resource;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;

/** Has the packages of one compilation compiled again whose catalogs changed. */
abstract class AbstractStaleMojo extends AbstractMojo {

    @Parameter(defaultValue = "${project}", readonly = true, required = true)
    MavenProject project;

    @Parameter(defaultValue = "${plugin.version}", readonly = true, required = true)
    private String version;

    /** Whether to leave it to the compiler whether it compiles. */
    @Parameter(property = "recourse.stale.skip", defaultValue = "false")
    private boolean skip;

    /** The folder in which the digests of catalogs are kept from one build to the next. */
    @Parameter(defaultValue = "${project.build.directory}/recourse", required = true)
    private File stateDirectory;

    /**
     * One compilation.
     *
     * @param state the name of its folder of digests
     * @param roots its source folders
     * @param resources its resources
     * @param output the folder of its classes
     * @param classPath its class path
     */
    record Compilation(
            String state, List<String> roots, List<Resource> resources, String output, List<String> classPath) {}

    abstract Compilation compilation() throws Exception;

    @Override
    public final void execute() throws MojoExecutionException {
        if (skip) {
            getLog().debug("Skipped: recourse.stale.skip is set.");
            return;
        }
        try {
            refresh(compilation());
        } catch (Exception e) {
            throw new MojoExecutionException("cannot compare the catalogs with those of the last build: " + e, e);
        }
    }

    private void refresh(Compilation compilation) throws IOException {
        List<Path> roots = compilation.roots().stream().map(Path::of).toList();
        List<AnnotatedPackage> annotated = AnnotatedPackage.in(roots);
        if (annotated.isEmpty()) {
            return;
        }
        Optional<CompilerPlugin> compiler = CompilerPlugin.of(project);
        compiler.flatMap(plugin -> plugin.missingProcessor(project)).ifPresent(getLog()::warn);
        Path output = Path.of(compilation.output());
        CatalogSource source = CompilerPlaces.of(
                compiler.map(CompilerPlugin::catalogs).orElse(List.of()),
                output,
                compilation.resources(),
                ClassPath.of(compilation.classPath()),
                roots);
        Path state = stateDirectory.toPath().resolve(compilation.state());
        StalePackages packages = new StalePackages("recourse " + version, output, state, source);
        for (AnnotatedPackage one : annotated) {
            packages.refresh(one).ifPresent(why -> getLog().info("Compiling " + one.name() + " again: " + why));
        }
    }
}
