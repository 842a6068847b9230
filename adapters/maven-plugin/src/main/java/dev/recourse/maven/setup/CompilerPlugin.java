package dev.recourse.maven.setup;

import java.io.File;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.maven.artifact.Artifact;
import org.apache.maven.artifact.versioning.ComparableVersion;
import org.apache.maven.model.ConfigurationContainer;
import org.apache.maven.model.Plugin;
import org.apache.maven.model.PluginExecution;
import org.apache.maven.project.MavenProject;
import org.codehaus.plexus.util.xml.Xpp3Dom;

/** Maven's compiler plugin, as a project configures it. */
public final class CompilerPlugin {

    /** The version that is used where a project does not choose one, and Maven would use one that is too old. */
    static final String VERSION = "3.16.0";

    static final String GROUP = "org.apache.maven.plugins";
    static final String ARTIFACT = "maven-compiler-plugin";
    static final Set<String> GOALS = Set.of("compile", "testCompile");

    /** The first version that has annotationProcessorPaths. */
    private static final ComparableVersion OLDEST = new ComparableVersion("3.5");

    private static final String CATALOGS = "-Arecourse.catalogs=";

    private final Plugin plugin;

    private CompilerPlugin(Plugin plugin) {
        this.plugin = plugin;
    }

    /** The compiler plugin of this project; empty if it compiles nothing, or not with this plugin. */
    public static Optional<CompilerPlugin> of(MavenProject project) {
        return Optional.ofNullable(project.getPlugin(GROUP + ":" + ARTIFACT)).map(CompilerPlugin::new);
    }

    /** Its version; empty if nothing says it. */
    String version() {
        return plugin.getVersion() == null ? "" : plugin.getVersion();
    }

    /** Whether it knows no path for processors, and silently ignores the one in its configuration. */
    boolean skipsProcessors() {
        return plugin.getVersion() != null && new ComparableVersion(plugin.getVersion()).compareTo(OLDEST) < 0;
    }

    /** Whether a POM says its version. If not, it is the default of Maven. */
    boolean isChosen() {
        return plugin.getLocation("version") != null
                && plugin.getLocation("version").getSource() != null
                && plugin.getLocation("version").getSource().getLocation() != null;
    }

    void useVersion(String version) {
        plugin.setVersion(version);
    }

    /** The processors of each compilation, and those that a goal called by name would have. */
    List<ProcessorPath> paths() {
        List<ProcessorPath> paths = new ArrayList<>();
        paths.add(new ProcessorPath(configuration(plugin)));
        for (PluginExecution execution : plugin.getExecutions()) {
            if (execution.getGoals().stream().anyMatch(GOALS::contains)) {
                paths.add(new ProcessorPath(configuration(execution)));
            }
        }
        return paths;
    }

    private static Xpp3Dom configuration(ConfigurationContainer container) {
        if (container.getConfiguration() instanceof Xpp3Dom dom) {
            return dom;
        }
        Xpp3Dom dom = new Xpp3Dom("configuration");
        container.setConfiguration(dom);
        return dom;
    }

    /** The folders and files in which the processor looks for catalogs first. */
    public List<String> catalogs() {
        Stream<ConfigurationContainer> containers = Stream.concat(Stream.of(plugin), plugin.getExecutions().stream());
        return containers
                .map(ConfigurationContainer::getConfiguration)
                .flatMap(dom -> dom instanceof Xpp3Dom element ? Dom.texts(element) : Stream.empty())
                .filter(text -> text.startsWith(CATALOGS))
                .flatMap(text -> Stream.of(text.substring(CATALOGS.length()).split(File.pathSeparator)))
                .distinct()
                .toList();
    }

    /** Why no Java is generated in this project, with what to do about it; empty if it seems to be. */
    public Optional<String> missingProcessor(MavenProject project) {
        boolean isThere = paths().stream().anyMatch(path -> path.isOff() || path.hasProcessor())
                || project.getArtifacts().stream().anyMatch(CompilerPlugin::isProcessor);
        return isThere
                ? Optional.empty()
                : Optional.of(
                        "The processor is not on the path of " + ARTIFACT + ", so that no Java is generated. Give this"
                                + " plugin <extensions>true</extensions>, or name dev.recourse:recourse-codegen in"
                                + " annotationProcessorPaths.");
    }

    private static boolean isProcessor(Artifact artifact) {
        return artifact.getGroupId().equals(ProcessorPath.GROUP)
                && artifact.getArtifactId().equals(ProcessorPath.ARTIFACT);
    }
}
