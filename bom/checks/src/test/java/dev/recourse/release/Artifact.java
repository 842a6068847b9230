package dev.recourse.release;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A module that this build has made.
 *
 * @param folder its folder
 * @param pom its {@code pom.xml}
 */
record Artifact(Path folder, Pom pom) {

    /** The repository. */
    static final Path ROOT = Path.of("../..").toAbsolutePath().normalize();

    private static final List<String> FLATTENED = List.of("target/.flattened-pom.xml", "dependency-reduced-pom.xml");

    /** Everything that is published, the parent first. */
    static List<Artifact> published() {
        List<Artifact> found = new ArrayList<>();
        add(ROOT, found);
        return found.stream().filter(artifact -> !artifact.isSkipped()).toList();
    }

    /** The published modules that are jars. */
    static List<Artifact> jars() {
        return published().stream().filter(Artifact::isJar).toList();
    }

    private static void add(Path folder, List<Artifact> found) {
        Pom pom = Pom.read(folder.resolve("pom.xml"));
        found.add(new Artifact(folder, pom));
        Stream.concat(pom.all("modules/module").stream(), pom.all("profiles/profile/modules/module").stream())
                .map(module -> folder.resolve(module.text()).normalize())
                .distinct()
                .filter(module -> found.stream().noneMatch(known -> known.folder.equals(module)))
                .forEach(module -> add(module, found));
    }

    private boolean isSkipped() {
        return pom.text("properties/maven.deploy.skip").equals(Optional.of("true"));
    }

    boolean isJar() {
        return !pom.text("packaging").equals(Optional.of("pom"));
    }

    String id() {
        return pom.text("artifactId").orElseThrow();
    }

    String version() {
        return pom.text("version").or(() -> pom.text("parent/version")).orElseThrow();
    }

    /** The file that is published as its pom. */
    Path publishedPom() {
        return FLATTENED.stream()
                .map(folder::resolve)
                .filter(Files::exists)
                .findFirst()
                .orElse(folder.resolve("pom.xml"));
    }

    Path jar() {
        return file(".jar");
    }

    Path sources() {
        return file("-sources.jar");
    }

    Path javadoc() {
        return file("-javadoc.jar");
    }

    Path sbom() {
        // Plugins name what they attach by the artifact, or by the jar.
        Path named = folder.resolve("target").resolve("bom.json");
        return Files.exists(named) ? named : file("-cyclonedx.json");
    }

    private Path file(String ending) {
        String name = pom.text("build/finalName").orElse(id() + "-" + version());
        return folder.resolve("target").resolve(name + ending);
    }

    /** The files that are published, besides the pom. */
    List<Path> files() {
        if (!isJar()) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder.resolve("target"))) {
            return files.filter(file -> file.toString().endsWith(".jar"))
                    .filter(file -> !file.getFileName().toString().startsWith("original-"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public String toString() {
        return id();
    }
}
