package dev.recourse.tools.diff;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.recourse.tools.diff.baseline.Side;
import dev.recourse.tools.diff.baseline.Sides;
import dev.recourse.tools.diff.baseline.UnreadableException;
import dev.recourse.tools.lint.CatalogPath;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SidesTest {

    private static final String CATALOG = """
            recourse: 1
            catalog: %s
            %s
            domains:
              d:
                protocol: plain
                codes:
                  a: { key: %s, means: M., do: D., remedy: give-up, acts: [client] }
            """;

    @TempDir
    private Path folder;

    private static String catalog(String name, String more, String key) {
        return CATALOG.formatted(name, more, key);
    }

    private Side open(String name) throws UnreadableException {
        return new Sides(folder, CatalogPath.NONE).openBaseline(name);
    }

    private static String key(Side side) {
        return side.catalog().domains().get(0).codes().get(0).info().key();
    }

    private void assertUnreadable(String name, String reason) {
        UnreadableException e = assertThrows(UnreadableException.class, () -> open(name));
        assertTrue(String.valueOf(e.getMessage()).contains(reason), String.valueOf(e.getMessage()));
    }

    private void git(String... words) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(
                List.of("git", "-c", "user.name=T", "-c", "user.email=t@example.com", "-c", "commit.gpgsign=false"));
        command.addAll(List.of(words));
        Process process = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .start();
        String output = new String(process.getInputStream().readAllBytes(), UTF_8);
        assertEquals(0, process.waitFor(), output);
    }

    private Path jar(String name, Map<String, String> files) throws IOException {
        Path jar = folder.resolve(name);
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(jar))) {
            for (Map.Entry<String, String> file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue().getBytes(UTF_8));
            }
        }
        return jar;
    }

    @Test
    void aFileIsReadWithWhatIsBesideIt() throws IOException, UnreadableException {
        Files.writeString(folder.resolve("shop.yaml"), catalog("shop", "", "ONE"));
        assertEquals("ONE", key(open("shop.yaml")));
        assertEquals("ONE", key(open(folder.resolve("shop.yaml").toString())));
    }

    @Test
    void whatCannotBeReadHasACause() throws IOException {
        assertUnreadable("none.yaml", "file not found: none.yaml; write the path");
        assertUnreadable(".", "is a folder");
        Files.writeString(folder.resolve("bad.yaml"), "recourse: 1\ncatalog: bad\ndomain: {}\n");
        assertUnreadable("bad.yaml", "bad.yaml:3:1: error RC020: unknown key 'domain'");
        Files.writeString(folder.resolve("text.yaml"), "");
        assertUnreadable("text.yaml", "the file is empty");
        assertUnreadable("HEAD:shop.yaml", "not a git repository");
    }

    @Test
    void aRevisionIsReadWithWhatItHas() throws IOException, InterruptedException, UnreadableException {
        git("init", "-q", "-b", "main");
        Path sub = Files.createDirectory(folder.resolve("catalogs"));
        Files.writeString(sub.resolve("shop.yaml"), catalog("shop", "include: [common]", "ONE"));
        Files.writeString(sub.resolve("common.yaml"), catalog("common", "", "COMMON"));
        git("add", ".");
        git("commit", "-q", "-m", "one");
        Files.writeString(sub.resolve("shop.yaml"), catalog("shop", "", "TWO"));
        Files.delete(sub.resolve("common.yaml"));

        assertEquals("ONE", key(open("HEAD:catalogs/shop.yaml")));
        assertEquals("TWO", key(open("catalogs/shop.yaml")));
        assertEquals("ONE", key(new Sides(sub, CatalogPath.NONE).openBaseline("main:./shop.yaml")));
        assertUnreadable("nowhere:catalogs/shop.yaml", "git knows no revision 'nowhere'");
        assertUnreadable("--help:catalogs/shop.yaml", "git knows no revision '--help'");
        assertUnreadable("HEAD:shop.yaml", "the revision has no such file");
        assertUnreadable("HEAD:catalogs", "it is a folder");
        assertUnreadable("HEAD:a\nb", "no line break");
    }

    @Test
    void aCatalogThatIncludesTheStandardOneSaysSoIfItIsNotBesideIt() throws IOException, UnreadableException {
        Files.writeString(folder.resolve("shop.yaml"), catalog("shop", "include: [standard]", "ONE"));
        assertEquals(
                List.of("shop.yaml has no standard.yaml beside it, so that of this version is read."),
                open("shop.yaml").notes());
        Files.writeString(folder.resolve("standard.yaml"), catalog("standard", "", "MINE"));
        assertEquals(List.of(), open("shop.yaml").notes());
    }

    @Test
    void aJarHasOneCatalogThatNoOtherIncludes() throws IOException, UnreadableException {
        jar(
                "one.jar",
                Map.of(
                        "a/shop.yaml", catalog("shop", "include: [common]", "ONE"),
                        "a/common.yaml", catalog("common", "", "COMMON"),
                        "application.yaml", "server: {}"));
        assertEquals("ONE", key(open("one.jar")));
        assertEquals("COMMON", key(open("one.jar!/a/common.yaml")));
        jar("two.jar", Map.of("a.yaml", catalog("a", "", "A"), "b.yaml", catalog("b", "", "B")));
        assertUnreadable("two.jar", "has several catalogs; write one of: two.jar!/a.yaml, two.jar!/b.yaml");
        assertUnreadable("two.jar!/c.yaml", "has no file c.yaml; write one of: two.jar!/a.yaml");
        assertEquals("B", key(open("two.jar!/b.yaml")));
        jar("none.jar", Map.of("x.txt", "x"));
        assertUnreadable("none.jar", "has no catalog in it");
    }

    @Test
    void formerWordsForAWaitAreReadInABaselineOnly() throws IOException, UnreadableException {
        Files.writeString(
                folder.resolve("shop.yaml"),
                catalog(
                        "shop",
                        "delay: { second: 1 second, seconds: \"${n} seconds\", minute: 1 minute, minutes: \"${n} minutes\" }",
                        "ONE"));
        assertEquals(
                "${n, =1 {1 second} one {${n} seconds} other {${n} seconds}}",
                open("shop.yaml").catalog().english().delay().seconds().text());
        UnreadableException e =
                assertThrows(UnreadableException.class, () -> new Sides(folder, CatalogPath.NONE).open("shop.yaml"));
        assertTrue(String.valueOf(e.getMessage()).contains("unknown key 'second'"), String.valueOf(e.getMessage()));
    }
}
