package dev.recourse.release;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The poms of a release say what Maven Central demands, and a consumer can read them. */
class PomTest {

    /** What each pom says, itself or by its parent. */
    private static final List<String> DEMANDED = List.of(
            "url",
            "licenses/license/name",
            "licenses/license/url",
            "developers/developer/name",
            "scm/connection",
            "scm/developerConnection",
            "scm/url",
            "issueManagement/url");

    private static final Pattern PROPERTY = Pattern.compile("\\$\\{([^}]+)}");

    static List<Artifact> published() {
        return Artifact.published();
    }

    private static Pom pom(Artifact artifact) {
        return Pom.read(artifact.publishedPom());
    }

    private static Pom parent() {
        return Pom.read(Artifact.ROOT.resolve("pom.xml"));
    }

    @ParameterizedTest
    @MethodSource("published")
    void saysWhatCentralDemands(Artifact artifact) {
        Pom pom = pom(artifact);
        boolean hasParent = pom.one("parent").isPresent();
        for (String demanded : DEMANDED) {
            assertTrue(
                    pom.text(demanded).isPresent()
                            || (hasParent && parent().text(demanded).isPresent()),
                    artifact.publishedPom() + " says no " + demanded);
        }
        for (String own : List.of("modelVersion", "artifactId", "name", "description")) {
            assertTrue(pom.text(own).isPresent(), artifact.publishedPom() + " says no " + own + " of its own");
        }
        assertTrue(hasParent
                || (pom.text("groupId").isPresent() && pom.text("version").isPresent()));
        assertEquals(Optional.empty(), pom.one("repositories"), "Central allows no other repositories");
        assertEquals(Optional.empty(), pom.one("pluginRepositories"));
    }

    /** Maven would add the module's name to the addresses of the parent. */
    @ParameterizedTest
    @MethodSource("published")
    void addressesAreNotMadeLongerByInheritance(Artifact artifact) {
        Pom parent = parent();
        assertEquals("false", parent.element().getAttribute("child.project.url.inherit.append.path"));
        Pom scm = parent.one("scm").orElseThrow();
        assertEquals("false", scm.element().getAttribute("child.scm.url.inherit.append.path"));
        assertEquals("false", scm.element().getAttribute("child.scm.connection.inherit.append.path"));
        assertEquals("false", scm.element().getAttribute("child.scm.developerConnection.inherit.append.path"));
        pom(artifact)
                .text("url")
                .ifPresent(url -> assertEquals(parent.text("url").orElseThrow(), url));
    }

    /** Nobody who uses a module has the files of this repository, its profiles or its options. */
    @ParameterizedTest
    @MethodSource("published")
    void dependenciesCanBeResolvedByAConsumer(Artifact artifact) {
        Pom pom = pom(artifact);
        Set<String> known = new TreeSet<>(properties(pom));
        if (pom.one("parent").isPresent()) {
            assertEquals(Optional.of("recourse-parent"), pom.text("parent/artifactId"));
            known.addAll(properties(parent()));
        }
        Stream.of("dependencies/dependency", "dependencyManagement/dependencies/dependency", "parent")
                .flatMap(path -> pom.all(path).stream())
                .flatMap(element -> PROPERTY.matcher(element.text()).results().map(MatchResult::group))
                .forEach(property -> assertTrue(
                        property.equals("${project.version}")
                                || known.contains(property.substring(2, property.length() - 1)),
                        artifact + ": " + property));
    }

    private static List<String> properties(Pom pom) {
        return pom.one("properties").map(Pom::names).orElse(List.of());
    }

    /** A consumer resolves what is in the scopes compile and runtime, optional or not. */
    @ParameterizedTest
    @MethodSource("published")
    void whatItNeedsOfOursIsPublished(Artifact artifact) {
        Set<String> published = Artifact.published().stream().map(Artifact::id).collect(Collectors.toSet());
        assertEquals(
                List.of(),
                pom(artifact).all("dependencies/dependency").stream()
                        .filter(dependency -> dependency.text("groupId").equals(Optional.of("dev.recourse")))
                        .filter(dependency -> !Set.of("test", "provided")
                                .contains(dependency.text("scope").orElse("compile")))
                        .map(dependency -> dependency.text("artifactId").orElseThrow())
                        .filter(id -> !published.contains(id))
                        .toList());
    }

    @ParameterizedTest
    @MethodSource("published")
    void noVersionIsASnapshot(Artifact artifact) throws IOException {
        assertTrue(!Files.readString(artifact.publishedPom()).contains("-SNAPSHOT"));
    }

    /** Importing it must not manage the versions of other libraries. */
    @Test
    void theBomManagesOurModulesOnly() {
        Artifact bom = Artifact.published().stream()
                .filter(artifact -> artifact.id().equals("recourse-bom"))
                .findFirst()
                .orElseThrow();
        Pom pom = pom(bom);
        assertEquals(Optional.empty(), pom.one("parent"));
        List<Pom> managed = pom.all("dependencyManagement/dependencies/dependency");
        assertEquals(
                Artifact.jars().stream().map(Artifact::id).sorted().toList(),
                managed.stream()
                        .map(one -> one.text("artifactId").orElseThrow())
                        .sorted()
                        .toList());
        managed.forEach(one -> {
            assertEquals(Optional.of("dev.recourse"), one.text("groupId"));
            assertEquals(Optional.of("${project.version}"), one.text("version"));
            assertEquals("jar", one.text("type").orElse("jar"));
        });
        assertEquals(Optional.empty(), pom.one("dependencies"));
        assertEquals(Optional.empty(), pom.one("build"));
    }

    /** The processor contains its libraries, so that they must not reach the consumer's processor path as well. */
    @Test
    void theProcessorNeedsTheEngineOnly() {
        Artifact codegen = Artifact.jars().stream()
                .filter(artifact -> artifact.id().equals("recourse-codegen"))
                .findFirst()
                .orElseThrow();
        assertEquals(
                List.of("recourse-engine"),
                pom(codegen).all("dependencies/dependency").stream()
                        .filter(dependency -> !Set.of("test", "provided")
                                .contains(dependency.text("scope").orElse("compile")))
                        .map(dependency -> dependency.text("artifactId").orElseThrow())
                        .toList());
    }
}
