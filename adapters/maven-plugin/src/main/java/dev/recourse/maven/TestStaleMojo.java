package dev.recourse.maven;

import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.ResolutionScope;

/** Does for catalogs of tests what {@code stale} does. */
@Mojo(
        name = "test-stale",
        defaultPhase = LifecyclePhase.PROCESS_TEST_RESOURCES,
        requiresDependencyResolution = ResolutionScope.TEST,
        threadSafe = true)
public final class TestStaleMojo extends AbstractStaleMojo {

    @Override
    Compilation compilation() throws Exception {
        return new Compilation(
                "test-stale",
                project.getTestCompileSourceRoots(),
                project.getTestResources(),
                project.getBuild().getTestOutputDirectory(),
                project.getTestClasspathElements());
    }
}
