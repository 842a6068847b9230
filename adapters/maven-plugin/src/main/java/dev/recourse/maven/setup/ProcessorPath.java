package dev.recourse.maven.setup;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.codehaus.plexus.util.xml.Xpp3Dom;
import org.jspecify.annotations.Nullable;

/** The annotation processors in one configuration of Maven's compiler plugin. */
final class ProcessorPath {

    private static final String PATHS = "annotationProcessorPaths";
    private static final String NAMES = "annotationProcessors";
    static final String GROUP = "dev.recourse";
    static final String ARTIFACT = "recourse-codegen";
    private static final String PROCESSOR = "dev.recourse.codegen.CatalogProcessor";

    /** Marks a path that is here only because of this plugin. */
    private static final String ADDED = "recourse";

    private final Xpp3Dom configuration;

    ProcessorPath(Xpp3Dom configuration) {
        this.configuration = configuration;
    }

    /** Whether annotation processing is switched off, as where another compiler generates the Java. */
    boolean isOff() {
        return Dom.text(configuration, "proc").filter("none"::equals).isPresent();
    }

    /** Whether it is switched on even where a compiler leaves it out by default. */
    boolean isForced() {
        return Dom.text(configuration, "proc").filter("full"::equals).isPresent();
    }

    /** Whether processors have a path of their own. If not, the compiler looks for them on the class path. */
    boolean isSet() {
        return configuration.getChild(PATHS) != null;
    }

    /** Whether the compiler looked for processors on the class path before Recourse's was added here. */
    boolean replacesClassPath() {
        return isSet() && configuration.getChild(PATHS).getAttribute(ADDED) != null;
    }

    /** Whether the path has Recourse's processor. */
    boolean hasProcessor() {
        return has(GROUP, ARTIFACT);
    }

    private boolean has(String group, String artifact) {
        return isSet()
                && Stream.of(configuration.getChild(PATHS).getChildren())
                        .anyMatch(path ->
                                Dom.text(path, "groupId").filter(group::equals).isPresent()
                                        && Dom.text(path, "artifactId")
                                                .filter(artifact::equals)
                                                .isPresent());
    }

    /** Adds Recourse's processor in this version, unless one is there. What is there stays. */
    void addProcessor(String version) {
        if (!isSet()) {
            Xpp3Dom paths = Dom.element(PATHS, List.of(path(GROUP, ARTIFACT, version, null)));
            paths.setAttribute(ADDED, "added");
            configuration.addChild(paths);
        }
        add(GROUP, ARTIFACT, version, null);
        Xpp3Dom names = configuration.getChild(NAMES);
        if (names != null && Dom.texts(names).noneMatch(PROCESSOR::equals)) {
            names.addChild(Dom.element("annotationProcessor", PROCESSOR));
        }
    }

    /** Adds an artifact to a path that is set, unless some version of it is there. */
    void add(String group, String artifact, String version, @Nullable String classifier) {
        if (!has(group, artifact)) {
            configuration.getChild(PATHS).addChild(path(group, artifact, version, classifier));
        }
    }

    private static Xpp3Dom path(String group, String artifact, String version, @Nullable String classifier) {
        List<Xpp3Dom> children = new ArrayList<>(List.of(
                Dom.element("groupId", group), Dom.element("artifactId", artifact), Dom.element("version", version)));
        if (classifier != null && !classifier.isEmpty()) {
            children.add(Dom.element("classifier", classifier));
        }
        return Dom.element("path", children);
    }
}
