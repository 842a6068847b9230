package dev.recourse.codegen;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Compares the generated code with a reviewed copy. {@code mvn test -Drecourse.golden=update} writes a new copy. */
class GoldenTest {

    @ParameterizedTest
    @EnumSource
    void generatesWhatWasReviewed(Examples example, @TempDir Path folder) throws IOException {
        Map<String, String> generated =
                example.compilation(folder).run().mustSucceed().sources();
        Path golden = Path.of("src/test/resources/golden", example.name().toLowerCase(Locale.ROOT));
        if ("update".equals(System.getProperty("recourse.golden"))) {
            write(golden, generated);
        }
        SortedMap<String, String> reviewed = read(golden);
        assertEquals(reviewed.keySet(), generated.keySet());
        reviewed.forEach((name, text) -> assertEquals(text, generated.get(name), name));
    }

    private static void write(Path golden, Map<String, String> generated) throws IOException {
        Files.createDirectories(golden);
        for (String old : read(golden).keySet()) {
            Files.delete(golden.resolve(old));
        }
        for (Map.Entry<String, String> file : generated.entrySet()) {
            Files.writeString(golden.resolve(file.getKey()), file.getValue());
        }
    }

    private static SortedMap<String, String> read(Path golden) throws IOException {
        SortedMap<String, String> texts = new TreeMap<>();
        try (Stream<Path> files = Files.list(golden)) {
            for (Path file : files.toList()) {
                texts.put(file.getFileName().toString(), Files.readString(file));
            }
        }
        return texts;
    }
}
