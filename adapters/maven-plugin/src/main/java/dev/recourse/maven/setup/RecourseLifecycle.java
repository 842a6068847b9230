package dev.recourse.maven.setup;

import dev.recourse.maven.project.AnnotatedPackage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.maven.AbstractMavenLifecycleParticipant;
import org.apache.maven.MavenExecutionException;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.model.Plugin;
import org.apache.maven.model.PluginExecution;
import org.apache.maven.project.MavenProject;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Prepares the projects that load this plugin as an extension: adds the processor to their compilations, and the goals
 * that have changed catalogs compiled again. What a project configures itself stays.
 */
public final class RecourseLifecycle extends AbstractMavenLifecycleParticipant {

    static final String PLUGIN = "dev.recourse:recourse-maven-plugin";

    private static final List<String> GOALS = List.of("stale", "test-stale");

    private static final Logger LOG = LoggerFactory.getLogger(RecourseLifecycle.class);

    @Override
    public void afterProjectsRead(MavenSession session) throws MavenExecutionException {
        for (MavenProject project : session.getProjects()) {
            Optional<Plugin> plugin =
                    Optional.ofNullable(project.getPlugin(PLUGIN)).filter(Plugin::isExtensions);
            if (plugin.isPresent()) {
                prepare(project, plugin.get());
            }
        }
    }

    static void prepare(MavenProject project, Plugin plugin) throws MavenExecutionException {
        if (CompilerPlugin.of(project).isEmpty()) {
            return;
        }
        bind(plugin);
        // Not before: in Maven 4, a change of one plugin replaces all of them.
        Optional<CompilerPlugin> compiler = CompilerPlugin.of(project);
        if (compiler.isPresent() && isAnnotated(project)) {
            checkVersion(project, compiler.get());
            compiler.get().paths().stream()
                    .filter(path -> !path.isOff())
                    .forEach(path -> path.addProcessor(plugin.getVersion()));
        }
    }

    /** Adds the goals that a project does not run itself. */
    private static void bind(Plugin plugin) {
        List<String> missing = GOALS.stream()
                .filter(goal -> plugin.getExecutions().stream()
                        .noneMatch(execution -> execution.getGoals().contains(goal)))
                .toList();
        if (!missing.isEmpty()) {
            PluginExecution execution = new PluginExecution();
            execution.setId("recourse");
            missing.forEach(execution::addGoal);
            execution.setConfiguration(plugin.getConfiguration());
            plugin.addExecution(execution);
        }
    }

    private static boolean isAnnotated(MavenProject project) {
        List<Path> roots = Stream.concat(
                        project.getCompileSourceRoots().stream(), project.getTestCompileSourceRoots().stream())
                .map(Path::of)
                .toList();
        try {
            return !AnnotatedPackage.in(roots).isEmpty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void checkVersion(MavenProject project, CompilerPlugin compiler) throws MavenExecutionException {
        if (!compiler.skipsProcessors()) {
            return;
        }
        String what =
                CompilerPlugin.ARTIFACT + " " + compiler.version() + " does not run processors that have a path of"
                        + " their own, so that no Java would be generated from the catalogs of " + project.getId();
        if (compiler.isChosen()) {
            throw new MavenExecutionException(
                    what + "; use 3.5 or later, such as <version>" + CompilerPlugin.VERSION + "</version>",
                    project.getFile());
        }
        LOG.info(
                "{}: {} {}, the default of this Maven, does not run the processor; {} is used instead. Set its version to"
                        + " choose another.",
                project.getArtifactId(),
                CompilerPlugin.ARTIFACT,
                compiler.version(),
                CompilerPlugin.VERSION);
        compiler.useVersion(CompilerPlugin.VERSION);
    }
}
