package dev.recourse.maven.setup;

import java.io.File;
import java.io.IOException;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.zip.ZipFile;
import javax.inject.Inject;
import org.apache.maven.execution.ProjectExecutionEvent;
import org.apache.maven.execution.ProjectExecutionListener;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.project.DefaultDependencyResolutionRequest;
import org.apache.maven.project.DependencyResolutionException;
import org.apache.maven.project.MavenProject;
import org.apache.maven.project.ProjectDependenciesResolver;
import org.eclipse.aether.RepositorySystemSession;
import org.eclipse.aether.artifact.Artifact;
import org.eclipse.aether.graph.Dependency;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps the processors on the class path of a project. Once processors have a path of their own, a compiler does not
 * look for them elsewhere; so where it was this plugin that gave them one, those on the class path are added to it.
 */
public final class ClassPathProcessors implements ProjectExecutionListener {

    private static final String SERVICE = "META-INF/services/javax.annotation.processing.Processor";

    /** The first Java whose compiler does not run processors on the class path by default. */
    private static final int FIRST_WITHOUT = 23;

    private static final Logger LOG = LoggerFactory.getLogger(ClassPathProcessors.class);

    private final ProjectDependenciesResolver resolver;

    /** Processors among the dependencies that this finds. */
    @Inject
    public ClassPathProcessors(ProjectDependenciesResolver resolver) {
        this.resolver = resolver;
    }

    @Override
    public void beforeProjectLifecycleExecution(ProjectExecutionEvent event) {
        MavenProject project = event.getProject();
        RepositorySystemSession session = event.getSession().getRepositorySession();
        for (MojoExecution execution : event.getExecutionPlan()) {
            if (isCompilation(execution)) {
                ProcessorPath path = new ProcessorPath(execution.getConfiguration());
                boolean ran = Runtime.version().feature() < FIRST_WITHOUT || path.isForced();
                if (path.replacesClassPath() && ran) {
                    add(path, dependencies(project, session, execution.getGoal()));
                }
            }
        }
    }

    private static boolean isCompilation(MojoExecution execution) {
        return execution.getGroupId().equals(CompilerPlugin.GROUP)
                && execution.getArtifactId().equals(CompilerPlugin.ARTIFACT)
                && CompilerPlugin.GOALS.contains(execution.getGoal())
                && execution.getConfiguration() != null;
    }

    private Collection<Dependency> dependencies(MavenProject project, RepositorySystemSession session, String goal) {
        Set<String> left = goal.equals("compile") ? Set.of("test", "runtime") : Set.of();
        DefaultDependencyResolutionRequest request = new DefaultDependencyResolutionRequest(project, session);
        request.setResolutionFilter((node, parents) -> node.getDependency() == null
                || !left.contains(node.getDependency().getScope()));
        try {
            return resolver.resolve(request).getResolvedDependencies();
        } catch (DependencyResolutionException e) {
            // The compiler reports it, if it needs the dependency.
            return e.getResult().getResolvedDependencies();
        }
    }

    private static void add(ProcessorPath path, Collection<Dependency> dependencies) {
        List<Artifact> processors = dependencies.stream()
                .map(Dependency::getArtifact)
                .filter(artifact -> hasProcessor(artifact.getFile()))
                .toList();
        for (Artifact processor : processors) {
            LOG.debug("Adding {} from the class path to the path of annotation processors", processor);
            path.add(
                    processor.getGroupId(),
                    processor.getArtifactId(),
                    processor.getBaseVersion(),
                    processor.getClassifier());
        }
    }

    private static boolean hasProcessor(File place) {
        if (place == null || place.isDirectory()) {
            return place != null && new File(place, SERVICE).isFile();
        }
        try (ZipFile jar = new ZipFile(place)) {
            return jar.getEntry(SERVICE) != null;
        } catch (IOException e) {
            return false;
        }
    }

    @Override
    public void beforeProjectExecution(ProjectExecutionEvent event) {
        // The plan is not there yet.
    }

    @Override
    public void afterProjectExecutionSuccess(ProjectExecutionEvent event) {
        // Nothing is left to do.
    }

    @Override
    public void afterProjectExecutionFailure(ProjectExecutionEvent event) {
        // Nothing is left to do.
    }
}
