package dev.recourse.codegen;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.recourse.catalog.model.Catalog;
import dev.recourse.engine.Policy;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.snakeyaml.engine.v2.api.Load;
import tools.jackson.core.JsonParser;
import tools.jackson.dataformat.yaml.YAMLFactory;

/** Runs javac in its own process, with every setting changed that may differ between machines. */
class SameEverywhereTest {

    private static final List<String> STRANGE = List.of(
            "-Duser.language=tr",
            "-Duser.country=TR",
            "-Duser.timezone=Asia/Kathmandu",
            "-Dfile.encoding=US-ASCII",
            "-Dsun.jnu.encoding=US-ASCII",
            "-Dline.separator=\r\n");

    @TempDir
    Path folder;

    @Test
    void writesTheSameBytesOnEveryMachineAndBesideOtherFiles() throws IOException, InterruptedException {
        SortedMap<String, String> here = new TreeMap<>();
        List<Path> sources = new ArrayList<>();
        for (Examples example : Examples.values()) {
            Path made = folder.resolve(example.packageName);
            example.compilation(made).option("-proc:only").run().mustSucceed();
            here.putAll(texts(made.resolve("generated")));
            // Metadata for native images.
            here.putAll(texts(made.resolve("classes")));
            Path source = folder.resolve("sources").resolve(example.packageName.replace('.', '/'));
            Files.createDirectories(source);
            sources.add(0, Files.writeString(source.resolve("package-info.java"), """
                    @dev.recourse.engine.ErrorCatalog("%s")
                    package %s;
                    """.formatted(
                            example.file, example.packageName)));
        }
        assertEquals(here, elsewhere(sources));
    }

    private SortedMap<String, String> elsewhere(List<Path> sources) throws IOException, InterruptedException {
        Path place = Files.createDirectories(folder.resolve("another place"));
        Path generated = Files.createDirectories(place.resolve("made"));
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(STRANGE);
        command.addAll(List.of("-m", "jdk.compiler/com.sun.tools.javac.Main", "-proc:only"));
        command.addAll(List.of("-cp", Compilation.engine().toString(), "-processorpath", processorPath()));
        command.addAll(List.of("-s", "made", "-d", "made"));
        command.add("-Arecourse.catalogs="
                + Stream.of(Examples.EVERYTHING, Examples.WIRESOCKET)
                        .map(example -> example.folder.toString())
                        .collect(Collectors.joining(File.pathSeparator)));
        sources.forEach(source -> command.add(source.toString()));
        File output = place.resolve("output").toFile();
        Process javac = new ProcessBuilder(command)
                .directory(place.toFile())
                .redirectErrorStream(true)
                .redirectOutput(output)
                .start();
        assertEquals(0, javac.waitFor(), () -> read(output.toPath()));
        return texts(generated);
    }

    private static String processorPath() {
        return Stream.of(
                        CatalogProcessor.class,
                        Catalog.class,
                        Policy.class,
                        YAMLFactory.class,
                        JsonParser.class,
                        Load.class)
                .map(type -> Compilation.locationOf(type).toString())
                .collect(Collectors.joining(File.pathSeparator));
    }

    /** Texts by path, each byte as one character. */
    private static SortedMap<String, String> texts(Path root) throws IOException {
        try (Stream<Path> files = Files.walk(root)) {
            return files.filter(Files::isRegularFile)
                    .collect(Collectors.toMap(
                            file -> root.relativize(file).toString(),
                            SameEverywhereTest::read,
                            (one, other) -> one,
                            TreeMap::new));
        }
    }

    private static String read(Path file) {
        try {
            return new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
