package dev.recourse.tools;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The scripts at the root, in a checkout whose Maven and Java are scripts that note how they are called. */
class WrapperTest {

    private static final List<String> MODULES =
            List.of("engine", "catalog", "codegen", "web", "testkit", "src", "tools");

    /** Builds a jar with a library, unless it is told to fail; waits while there is a file {@code hold}. */
    private static final String MAVEN = """
            #!/bin/bash
            echo built >> "$NOTES/builds"
            echo "on standard output"
            echo "[INFO] Building Recourse Catalog 0.1.0           [3/12]"
            while [ -e "$NOTES/hold" ]; do sleep 0.02; done
            if [ -e "$NOTES/broken" ]; then echo "[ERROR] a mistake"; exit 1; fi
            mkdir -p tools/target/lib
            : > tools/target/recourse-tools.jar
            : > tools/target/lib/library.jar
            : > tools/target/recourse.built
            """;

    /** Notes its arguments, one a line; makes an archive when it should, and else exits with 7. */
    private static final String JAVA = """
            #!/bin/bash
            [ ! -e "$NOTES/no-archives" ] || case "$*" in *-Xshare:dump*) exit 1 ;; esac
            for word; do case "$word" in
              -Xshare:dump) dump=true ;;
              -XX:SharedArchiveFile=*) archive="${word#*=}" ;;
              dev.recourse.tools.TrainingRun) training=true ;;
            esac; done
            if [ -n "${dump:-}" ]; then echo archive > "$archive"; echo dumped >> "$NOTES/dumps"; exit 0; fi
            if [ -n "${training:-}" ]; then echo "noise"; exit 0; fi
            printf '%s\\n' "$@" > "$NOTES/java"
            echo "the output"
            exit 7
            """;

    private Path folder;
    private Path checkout;

    @BeforeEach
    void checkOut(@TempDir Path temporary) throws IOException {
        folder = temporary;
        checkout = Files.createDirectories(folder.resolve("a check out"));
        Files.writeString(checkout.resolve("pom.xml"), "<project/>");
        for (String module : MODULES) {
            Files.writeString(Files.createDirectories(checkout.resolve(module)).resolve("pom.xml"), "<project/>");
        }
        Files.copy(Path.of("../recourse"), checkout.resolve("recourse"), StandardCopyOption.COPY_ATTRIBUTES);
        program(folder.resolve("bin/mvn"), MAVEN);
        jdk("17.0.1+1");
    }

    private void jdk(String version) throws IOException {
        program(folder.resolve("jdk/bin/java"), JAVA);
        Files.writeString(
                folder.resolve("jdk/release"),
                "IMPLEMENTOR=\"X\"\nJAVA_RUNTIME_VERSION=\"" + version + "\"\nJAVA_VERSION=\"17.0.1\"\n");
    }

    private static void program(Path file, String text) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    private Process start(String name, String script, String... args) throws IOException {
        List<String> line = new ArrayList<>(List.of("bash", script));
        line.addAll(Arrays.asList(args));
        ProcessBuilder builder = new ProcessBuilder(line)
                .directory(folder.toFile())
                .redirectOutput(note(name + ".out").toFile())
                .redirectError(note(name + ".err").toFile());
        builder.environment().put("NOTES", folder.toString());
        builder.environment().put("JAVA_HOME", folder.resolve("jdk").toString());
        builder.environment().put("CDPATH", "/");
        builder.environment().merge("PATH", "", (path, none) -> folder.resolve("bin") + ":" + path);
        return builder.start();
    }

    private int run(String script, String... args) throws IOException, InterruptedException {
        return end(start("run", script, args));
    }

    private static int end(Process process) throws InterruptedException {
        assertTrue(process.waitFor(30, TimeUnit.SECONDS), "it does not end");
        return process.exitValue();
    }

    private Path note(String name) {
        return folder.resolve(name);
    }

    private String noted(String name) throws IOException {
        return Files.exists(note(name)) ? Files.readString(note(name)) : "";
    }

    private void await(String name, String text) throws IOException {
        Instant end = Instant.now().plusSeconds(30);
        while (!noted(name).contains(text)) {
            assertTrue(Instant.now().isBefore(end), () -> name + " never has: " + text);
            Thread.onSpinWait();
        }
    }

    private List<String> archives() throws IOException {
        try (Stream<Path> files = Files.list(checkout.resolve("tools/target"))) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".jsa"))
                    .sorted()
                    .toList();
        }
    }

    @Test
    void itBuildsOnceAndThenRunsWithTheArgumentsAsTheyAre() throws Exception {
        assertEquals(7, run("a check out/recourse", "explain", "two words", "", "*", "\"q\""));
        assertEquals("the output\n", noted("run.out"));
        assertTrue(noted("run.err").startsWith("recourse: building what is out of date, which takes a while\n"));
        assertTrue(noted("java").endsWith("\nexplain\ntwo words\n\n*\n\"q\"\n"), noted("java"));
        assertTrue(noted("java")
                .contains("\n" + checkout + "/tools/target/recourse-tools.jar:" + checkout
                        + "/tools/target/lib/library.jar\ndev.recourse.tools.Main\n"));

        assertEquals(7, run("a check out/recourse", "decide"));
        assertEquals("", noted("run.err"));
        assertEquals("built\n", noted("builds"));
        Files.setLastModifiedTime(
                checkout.resolve("engine/pom.xml"), FileTime.from(Instant.now().plusSeconds(5)));
        assertEquals(7, run("a check out/recourse", "decide"));
        assertEquals("built\nbuilt\n", noted("builds"));
    }

    @Test
    void itRunsThroughChainsOfSymlinks() throws Exception {
        Path elsewhere = Files.createDirectories(folder.resolve("else where/bin"));
        Files.createSymbolicLink(elsewhere.resolve("first"), Path.of("../second"));
        Files.createSymbolicLink(folder.resolve("else where/second"), checkout.resolve("recourse"));
        Files.createSymbolicLink(folder.resolve("linked folder"), Path.of("else where"));
        assertEquals(7, run("linked folder/bin/first"));
        assertTrue(noted("java").contains("\n" + checkout + "/tools/target/recourse-tools.jar:"), noted("java"));
    }

    @Test
    void ofTwoAtOnceOneBuildsAndTheOtherWaits() throws Exception {
        Files.createFile(note("hold"));
        Process first = start("first", "a check out/recourse");
        await("builds", "built");
        Process second = start("second", "a check out/recourse");
        await("second.err", "recourse: waiting for another build to end\n");
        Files.delete(note("hold"));
        assertEquals(7, end(first));
        assertEquals(7, end(second));
        assertEquals("built\n", noted("builds"));
        assertEquals("the output\n", noted("second.out"));
        assertFalse(noted("second.err").contains("building"), noted("second.err"));
    }

    @Test
    void aKilledBuildLeavesNoLock() throws Exception {
        Files.createFile(note("hold"));
        Process first = start("first", "a check out/recourse");
        await("builds", "built");
        List<ProcessHandle> all =
                Stream.concat(Stream.of(first.toHandle()), first.descendants()).toList();
        all.forEach(ProcessHandle::destroyForcibly);
        assertEquals(137, end(first));
        Files.delete(note("hold"));
        assertEquals(7, run("a check out/recourse"));
        assertEquals("built\nbuilt\n", noted("builds"));
    }

    @Test
    void itEndsItsBuildWhenItIsEnded() throws Exception {
        Files.createFile(note("hold"));
        Process first = start("first", "a check out/recourse");
        await("builds", "built");
        List<ProcessHandle> builds = first.descendants().toList();
        first.destroy();
        assertEquals(143, end(first));
        for (ProcessHandle build : builds) {
            build.onExit().get(30, TimeUnit.SECONDS);
        }
        assertEquals("", noted("first.out"));
    }

    @Test
    void aBuildThatFailsIsReportedAndTriedAgain() throws Exception {
        Files.createFile(note("broken"));
        assertEquals(1, run("a check out/recourse"));
        assertEquals("", noted("run.out"));
        assertTrue(
                noted("run.err")
                        .endsWith("[ERROR] a mistake\nrecourse: the build failed; all of its output is in " + checkout
                                + "/tools/target/recourse-build.log\n"),
                noted("run.err"));
        Files.delete(note("broken"));
        assertEquals(7, run("a check out/recourse"));
    }

    @Test
    void eachJdkHasAnArchiveOfItsOwn() throws Exception {
        assertEquals(7, run("a check out/recourse"));
        assertTrue(
                noted("java").contains("\n-XX:SharedArchiveFile=" + checkout + "/tools/target/recourse-17.0.1+1.jsa\n"),
                noted("java"));
        jdk("25.0.3+9-LTS");
        assertEquals(7, run("a check out/recourse"));
        assertEquals(7, run("a check out/recourse"));
        assertEquals(List.of("recourse-17.0.1+1.jsa", "recourse-25.0.3+9-LTS.jsa"), archives());
        assertEquals("dumped\ndumped\n", noted("dumps"));
    }

    @Test
    void anArchiveIsMadeAgainForOtherJars() throws Exception {
        assertEquals(7, run("a check out/recourse"));
        Files.createFile(checkout.resolve("tools/target/lib/other.jar"));
        assertEquals(7, run("a check out/recourse"));
        assertEquals("dumped\ndumped\n", noted("dumps"));
        Files.setLastModifiedTime(
                checkout.resolve("tools/target/lib/other.jar"),
                FileTime.from(Instant.now().plusSeconds(1)));
        assertEquals(7, run("a check out/recourse"));
        assertEquals("dumped\ndumped\ndumped\n", noted("dumps"));
    }

    @Test
    void aJdkThatCannotMakeAnArchiveIsAskedOnce() throws Exception {
        Files.createFile(note("no-archives"));
        assertEquals(7, run("a check out/recourse"));
        assertFalse(noted("java").contains("SharedArchiveFile"), noted("java"));
        assertEquals(7, run("a check out/recourse"));
        assertEquals("", noted("run.err"));
    }

    @Test
    void whatIsMissingIsReported() throws Exception {
        Files.delete(folder.resolve("jdk/bin/java"));
        assertEquals(1, run("a check out/recourse"));
        assertEquals(
                "recourse: there is no " + folder + "/jdk/bin/java: install JDK 17 or later, or correct JAVA_HOME\n",
                noted("run.err"));
    }

    @Test
    void theScriptForWindowsBuildsAndRunsTheSame() throws IOException {
        String unix = Files.readString(Path.of("../recourse"));
        String windows = Files.readString(Path.of("../recourse.cmd"));
        for (String same : List.of(
                "package -pl tools -am -DskipTests -Dspotless.check.skip",
                "-XX:+UseSerialGC",
                "-Xshare:auto",
                "-Xlog:disable",
                "-Xms512m -Xmn256m -XX:FreqInlineSize=100 -XX:InlineSmallCode=1000",
                "-XX:TieredStopAtLevel=",
                "dev.recourse.tools.Main",
                "recourse-tools.jar",
                "recourse.built")) {
            assertTrue(unix.contains(same), same);
            assertTrue(windows.contains(same), same);
        }
        assertEquals(
                commands(unix, "case \"\\$\\{1:-\\}\" in (.*)\\) jit=4", " \\| "),
                commands(windows, "for %%c in \\((.*)\\) do .*jit=4", " "));
        for (String line : windows.split("\n", -1)) {
            assertTrue(line.isEmpty() || line.endsWith("\r"), line);
        }
    }

    private static List<String> commands(String script, String pattern, String separator) {
        java.util.regex.Matcher matcher =
                java.util.regex.Pattern.compile(pattern).matcher(script);
        assertTrue(matcher.find(), pattern);
        return List.of(matcher.group(1).split(separator));
    }
}
