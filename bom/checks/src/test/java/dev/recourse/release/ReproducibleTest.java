package dev.recourse.release;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A second build makes the same bytes: in another folder, for a user who reads Turkish, counts years from Buddha,
 * writes digits in Arabic, lives in the zone of Chatham, saves files as ISO 8859-9 and lets a group change them.
 */
class ReproducibleTest {

    private static final Path LOG = Path.of("target/second-build.log");
    private static final long MINUTES = 30;
    private static final int SHOWN_LINES = 60;

    private static final List<String> ELSEWHERE = List.of(
            "-Duser.language=tr",
            "-Duser.country=TR",
            "-Duser.extensions=ca-buddhist-nu-arab",
            "-Duser.timezone=Pacific/Chatham",
            "-Dfile.encoding=ISO-8859-9");

    /** Files that are made, not written. */
    private static final Set<String> MADE =
            Set.of(".git", ".idea", ".jqwik-database", "dependency-reduced-pom.xml", "node_modules", "target");

    @TempDir
    Path copy;

    @Test
    void anotherMachineMakesTheSameBytes() throws IOException, InterruptedException {
        copySources();
        build();

        List<String> differences = new ArrayList<>();
        int compared = 0;
        for (Artifact artifact : Artifact.published()) {
            List<Path> files = new ArrayList<>(artifact.files());
            files.add(artifact.publishedPom());
            files.add(artifact.sbom());
            for (Path file : files) {
                Path other = copy.resolve(Artifact.ROOT.relativize(file));
                if (!Files.exists(other)) {
                    differences.add(other + " is missing");
                } else if (Files.mismatch(file, other) >= 0) {
                    differences.add(Artifact.ROOT.relativize(file) + ": " + difference(file, other));
                }
                compared++;
            }
        }
        assertEquals(List.of(), differences);
        int jars = Artifact.jars().size();
        assertEquals(true, compared >= 5 * jars, "jar, sources, Javadoc, pom and SBOM of each of " + jars);
    }

    private void copySources() throws IOException {
        Files.walkFileTree(Artifact.ROOT, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) throws IOException {
                if (isMade(folder)) {
                    return FileVisitResult.SKIP_SUBTREE;
                }
                Files.createDirectories(inCopy(folder));
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                if (!isMade(file)) {
                    Files.copy(file, inCopy(file));
                }
                return FileVisitResult.CONTINUE;
            }
        });
    }

    private static boolean isMade(Path file) {
        return MADE.contains(file.getFileName().toString());
    }

    private Path inCopy(Path file) {
        return copy.resolve(Artifact.ROOT.relativize(file));
    }

    private void build() throws IOException, InterruptedException {
        Files.deleteIfExists(LOG);
        ProcessBuilder maven = new ProcessBuilder(
                        "sh",
                        "-c",
                        "umask 002 && chmod -R g+w . && exec \"$0\" \"$@\"",
                        Path.of(System.getProperty("maven.home"), "bin", "mvn").toString(),
                        "-B",
                        "-ntp",
                        "-Prelease",
                        "-pl",
                        "!bom/checks",
                        "-DskipTests",
                        "-Dspotless.check.skip",
                        "-Denforcer.skip",
                        "-Dmaven.repo.local=" + System.getProperty("recourse.repository"),
                        "package")
                .directory(copy.toFile())
                .redirectErrorStream(true)
                .redirectOutput(LOG.toFile());
        maven.environment().put("JAVA_TOOL_OPTIONS", String.join(" ", ELSEWHERE));
        maven.environment().remove("MAVEN_OPTS");
        Process process = maven.start();
        try {
            assertEquals(true, process.waitFor(MINUTES, TimeUnit.MINUTES), "the second build takes too long");
        } finally {
            process.descendants().forEach(ProcessHandle::destroyForcibly);
            process.destroyForcibly();
        }
        assertEquals(0, process.exitValue(), ReproducibleTest::endOfLog);
    }

    private static String endOfLog() {
        try {
            List<String> lines = Files.readAllLines(LOG, StandardCharsets.ISO_8859_1);
            return String.join("\n", lines.subList(Math.max(0, lines.size() - SHOWN_LINES), lines.size()));
        } catch (IOException e) {
            return LOG + ": " + e.getMessage();
        }
    }

    private static String difference(Path one, Path two) throws IOException {
        if (!one.toString().endsWith(".jar")) {
            return "differs at byte " + Files.mismatch(one, two);
        }
        Jar first = Jar.read(one);
        Jar second = Jar.read(two);
        SortedSet<String> names = new TreeSet<>(first.entries().keySet());
        names.addAll(second.entries().keySet());
        List<String> different = names.stream()
                .filter(name -> !Arrays.equals(
                        first.entries().get(name), second.entries().get(name)))
                .toList();
        assertFalse(names.isEmpty());
        return different.isEmpty()
                ? "folders, times, modes or order of its entries: " + Jar.list(one) + " and " + Jar.list(two)
                : String.join(", ", different);
    }

    /** The comparison itself can fail. */
    @Test
    void aDifferenceIsNamed() throws IOException {
        Path jar = Artifact.jars().get(0).jar();
        Path other = Artifact.jars().get(0).sources();
        assertEquals(true, Stream.of(difference(jar, other).split(", ")).anyMatch(name -> name.endsWith(".class")));
    }
}
