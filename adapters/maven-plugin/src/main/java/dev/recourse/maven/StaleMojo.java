package dev.recourse.maven;

import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.ResolutionScope;

/**
 * Has the compiler generate and compile again what belongs to a catalog that changed, together with its translations
 * and the catalogs that it includes. Contents are compared, not times. Nothing happens if nothing changed.
 */
@Mojo(
        name = "stale",
        defaultPhase = LifecyclePhase.PROCESS_RESOURCES,
        requiresDependencyResolution = ResolutionScope.COMPILE,
        threadSafe = true)
public final class StaleMojo extends AbstractStaleMojo {

    @Override
    Compilation compilation() throws Exception {
        return new Compilation(
                "stale",
                project.getCompileSourceRoots(),
                project.getResources(),
                project.getBuild().getOutputDirectory(),
                project.getCompileClasspathElements());
    }
}
