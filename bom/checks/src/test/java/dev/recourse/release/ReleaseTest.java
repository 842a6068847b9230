package dev.recourse.release;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The files of a release are what Maven Central demands, and more: each has its licence, and each jar its modules. */
class ReleaseTest {

    /** Jars without a descriptor of a module, each with the reason. */
    private static final Map<String, String> AUTOMATIC_MODULES = Map.of(
            "recourse-codegen", "a processor is not required by modules, and what is shaded in has several descriptors",
            "recourse-spring-boot-starter", "Spring has only automatic modules",
            "recourse-tools", "a command line, which runs on the class path",
            "recourse-maven-plugin", "Maven loads plugins on a class path");

    /** Jars that nothing requires, by whatever name. */
    private static final Set<String> NAMELESS = Set.of("recourse-tools", "recourse-maven-plugin");

    static List<Artifact> jars() {
        return Artifact.jars();
    }

    @Test
    void hasAllModulesAndTheirParent() {
        Set<String> ids = Artifact.published().stream().map(Artifact::id).collect(Collectors.toSet());
        assertTrue(
                ids.containsAll(Set.of("recourse-parent", "recourse-bom", "recourse-engine", "recourse")),
                ids::toString);
        assertEquals(
                1,
                Artifact.published().stream().map(Artifact::version).distinct().count());
        assertTrue(Artifact.published().stream().noneMatch(one -> one.version().isEmpty()));
    }

    @ParameterizedTest
    @MethodSource("jars")
    void everyJarHasSourcesJavadocAndAnSbom(Artifact artifact) {
        Stream.of(artifact.jar(), artifact.sources(), artifact.javadoc(), artifact.sbom())
                .forEach(file -> assertTrue(Files.isRegularFile(file), file + " is missing"));
    }

    @ParameterizedTest
    @MethodSource("jars")
    void everyJarHasTheLicenceAndANotice(Artifact artifact) throws IOException {
        byte[] licence = Files.readAllBytes(Artifact.ROOT.resolve("LICENSE"));
        String notice = Files.readString(Artifact.ROOT.resolve("NOTICE"));
        for (Path file : artifact.files()) {
            Jar jar = Jar.read(file);
            assertArrayEquals(licence, jar.entries().get("META-INF/LICENSE"), file + ": META-INF/LICENSE");
            assertTrue(jar.text("META-INF/NOTICE").orElse("").startsWith(notice), file + ": META-INF/NOTICE");
        }
    }

    /** So that a debugger finds the sources, and a reader what was generated. */
    @ParameterizedTest
    @MethodSource("jars")
    void sourcesAreThoseOfTheClasses(Artifact artifact) {
        Set<String> sources = Jar.read(artifact.sources()).entries().keySet();
        assertEquals(
                List.of(),
                ownClasses(artifact)
                        .filter(name -> !name.contains("$"))
                        .map(name -> name.replace(".class", ".java"))
                        .filter(name -> !sources.contains(name) && !isSecondTypeOfAFile(name))
                        .toList());
    }

    /** Templates are compiled to sources with another name. */
    private static boolean isSecondTypeOfAFile(String name) {
        return name.endsWith("JteextraGenerated.java");
    }

    @ParameterizedTest
    @MethodSource("jars")
    void javadocIsThereForEveryPackageThatIsExported(Artifact artifact) {
        Jar javadoc = Jar.read(artifact.javadoc());
        assertTrue(javadoc.has("index.html"));
        exported(artifact)
                .forEach(name -> assertTrue(
                        Stream.of(
                                        name + "/package-summary.html",
                                        moduleName(artifact) + "/" + name + "/package-summary.html")
                                .anyMatch(javadoc::has),
                        name));
    }

    /** All that is exported, on one site. */
    @Test
    void theJavadocOfAllModulesHasTheirPackages() throws IOException {
        assertEquals(
                publicPackages(), new TreeSet<>(Files.readAllLines(Path.of("target/reports/apidocs/element-list"))));
    }

    @Test
    void theComparisonWithAReleaseHasTheSamePackages() {
        assertEquals(
                publicPackages(),
                Pom.read(Artifact.ROOT.resolve("pom.xml")).all("profiles/profile").stream()
                        .filter(profile -> profile.text("id").equals(Optional.of("baseline")))
                        .flatMap(profile ->
                                profile.all("build/plugins/plugin/configuration/parameter/includes/include").stream())
                        .map(Pom::text)
                        .collect(Collectors.toCollection(TreeSet::new)));
    }

    private static Set<String> publicPackages() {
        Set<String> packages = Artifact.jars().stream()
                // What it publishes is JavaScript.
                .filter(artifact -> !artifact.id().equals("recourse-web"))
                .flatMap(artifact -> exported(artifact).stream())
                .map(name -> name.replace('/', '.'))
                .collect(Collectors.toCollection(TreeSet::new));
        packages.addAll(Set.of(
                "dev.recourse.spring.boot",
                "dev.recourse.spring.client",
                "dev.recourse.spring.server",
                "dev.recourse.spring.websocket"));
        return packages;
    }

    @ParameterizedTest
    @MethodSource("jars")
    void whatServicesImportIsAModule(Artifact artifact) {
        Jar jar = Jar.read(artifact.jar());
        boolean hasName = jar.text("META-INF/MANIFEST.MF").orElse("").contains("Automatic-Module-Name: dev.recourse");
        if (AUTOMATIC_MODULES.containsKey(artifact.id())) {
            assertTrue(!jar.has("module-info.class"), "it is a module: take it off the list");
            assertTrue(hasName || NAMELESS.contains(artifact.id()), "it has no name");
        } else {
            assertTrue(jar.has("module-info.class"), "it has no module-info.class");
        }
    }

    /** A class of another library would meet the one on the consumer's class path. */
    @ParameterizedTest
    @MethodSource("jars")
    void everyClassIsOurs(Artifact artifact) {
        assertEquals(
                List.of(),
                Jar.read(artifact.jar()).entries().keySet().stream()
                        .filter(name -> name.endsWith(".class"))
                        .filter(name -> !name.startsWith("dev/recourse/") && !name.equals("module-info.class"))
                        .toList());
    }

    /** Without a key there is nothing to look at, and the last lines of the build say so. */
    @ParameterizedTest
    @MethodSource("jars")
    void everyFileIsSignedIfThereIsAKey(Artifact artifact) throws IOException {
        if (Boolean.getBoolean("recourse.unsigned")) {
            return;
        }
        for (Path file : Stream.concat(artifact.files().stream(), Stream.of(artifact.sbom()))
                .toList()) {
            Path signature = artifact.folder().resolve("target").resolve(file.getFileName() + ".asc");
            assertTrue(Files.readString(signature).startsWith("-----BEGIN PGP SIGNATURE-----"), signature::toString);
            assertTrue(
                    Files.getLastModifiedTime(signature).compareTo(Files.getLastModifiedTime(file)) >= 0,
                    () -> signature + " is of an earlier build");
        }
    }

    private static Stream<String> ownClasses(Artifact artifact) {
        return Jar.read(artifact.jar()).entries().keySet().stream()
                .filter(name -> name.startsWith("dev/recourse/") && name.endsWith(".class"))
                .filter(name -> !name.startsWith("dev/recourse/codegen/shaded/"));
    }

    private static Set<String> exported(Artifact artifact) {
        return Descriptor.of(Jar.read(artifact.jar())).map(Descriptor::exported).orElse(Set.of());
    }

    private static String moduleName(Artifact artifact) {
        return Descriptor.of(Jar.read(artifact.jar())).map(Descriptor::name).orElse("");
    }
}
