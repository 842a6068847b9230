package dev.recourse.maven.setup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.maven.MavenExecutionException;
import org.apache.maven.model.Build;
import org.apache.maven.model.InputLocation;
import org.apache.maven.model.InputSource;
import org.apache.maven.model.Model;
import org.apache.maven.model.Plugin;
import org.apache.maven.model.PluginExecution;
import org.apache.maven.project.MavenProject;
import org.codehaus.plexus.util.xml.Xpp3Dom;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the extension changes in a project. */
class RecourseLifecycleTest {

    @TempDir
    private Path sources;

    private MavenProject project;
    private Plugin recourse;
    private Plugin compiler;
    private PluginExecution compile;

    @BeforeEach
    void aProject() throws IOException {
        recourse = plugin("dev.recourse", "recourse-maven-plugin", "2");
        compiler = plugin(CompilerPlugin.GROUP, CompilerPlugin.ARTIFACT, "3.16.0");
        compile = new PluginExecution();
        compile.setId("default-compile");
        compile.addGoal("compile");
        compiler.addExecution(compile);
        Model model = new Model();
        model.setBuild(new Build());
        model.getBuild().addPlugin(recourse);
        model.getBuild().addPlugin(compiler);
        project = new MavenProject(model);
        project.addCompileSourceRoot(sources.toString());
        Files.writeString(sources.resolve("package-info.java"), "@ErrorCatalog(\"shop.yaml\")\npackage shop;");
    }

    private static Plugin plugin(String group, String artifact, String version) {
        Plugin plugin = new Plugin();
        plugin.setGroupId(group);
        plugin.setArtifactId(artifact);
        plugin.setVersion(version);
        return plugin;
    }

    private void prepare() throws MavenExecutionException {
        RecourseLifecycle.prepare(project, recourse);
    }

    private boolean generates() {
        return compile.getConfiguration() != null
                && new ProcessorPath((Xpp3Dom) compile.getConfiguration()).hasProcessor();
    }

    @Test
    void anAnnotatedPackageIsGenerated() throws MavenExecutionException {
        prepare();
        assertTrue(generates());
    }

    @Test
    void aProjectWithoutOneCompilesAsBefore() throws Exception {
        Files.delete(sources.resolve("package-info.java"));
        compiler.setVersion("3.1");
        prepare();
        assertNull(compile.getConfiguration());
        assertEquals("3.1", compiler.getVersion());
    }

    @Test
    void processorsThatHaveAPathAreNotLookedForOnTheClassPath() throws MavenExecutionException {
        compile.setConfiguration(Xml.dom("<annotationProcessorPaths />"));
        prepare();
        assertTrue(generates());
        assertFalse(new ProcessorPath((Xpp3Dom) compile.getConfiguration()).replacesClassPath());
    }

    @Test
    void processingThatIsOffStaysOff() throws MavenExecutionException {
        compile.setConfiguration(Xml.dom("<proc>none</proc>"));
        prepare();
        assertFalse(generates());
    }

    @Test
    void otherExecutionsStay() throws MavenExecutionException {
        compile.setGoals(List.of("help"));
        prepare();
        assertFalse(generates());
    }

    @Test
    void theGoalsAreBoundOnce() throws MavenExecutionException {
        PluginExecution own = new PluginExecution();
        own.setId("own");
        own.addGoal("stale");
        recourse.addExecution(own);
        prepare();
        prepare();
        assertEquals(
                List.of(List.of("stale"), List.of("test-stale")),
                recourse.getExecutions().stream().map(PluginExecution::getGoals).toList());
    }

    @Test
    void aProjectThatCompilesNothingStays() throws MavenExecutionException {
        project.getBuild().removePlugin(compiler);
        project.getBuild().flushPluginMap();
        prepare();
        assertEquals(List.of(), recourse.getExecutions());
    }

    @Test
    void theOldCompilerOfMavenIsReplaced() throws MavenExecutionException {
        compiler.setVersion("3.1");
        prepare();
        assertEquals(CompilerPlugin.VERSION, compiler.getVersion());
    }

    @Test
    void anOldCompilerThatThePomChoseIsRefused() {
        InputSource pom = new InputSource();
        pom.setLocation("pom.xml");
        compiler.setVersion("3.1");
        compiler.setLocation("version", new InputLocation(1, 1, pom));
        String message = String.valueOf(
                assertThrows(MavenExecutionException.class, this::prepare).getMessage());
        assertTrue(message.contains("3.1") && message.contains("use 3.5 or later"), message);
    }

    @Test
    void theCompilerThatReplacesItIsThatOfThisBuild() throws IOException {
        assertTrue(Files.readString(Path.of("../../pom.xml"))
                .contains("<version.compiler>" + CompilerPlugin.VERSION + "</version.compiler>"));
    }

    @Test
    void theFoldersOfAnOptionAreFound() throws MavenExecutionException {
        compile.setConfiguration(Xml.dom("<compilerArgs><arg>-Xlint:all</arg><arg>-Arecourse.catalogs=a"
                + File.pathSeparator + "b</arg></compilerArgs>"));
        assertEquals(List.of("a", "b"), CompilerPlugin.of(project).orElseThrow().catalogs());
    }

    @Test
    void aCompilerWithoutTheProcessorIsNoticed() throws MavenExecutionException {
        CompilerPlugin plugin = CompilerPlugin.of(project).orElseThrow();
        assertTrue(plugin.missingProcessor(project).isPresent());
        prepare();
        assertTrue(plugin.missingProcessor(project).isEmpty());
    }
}
