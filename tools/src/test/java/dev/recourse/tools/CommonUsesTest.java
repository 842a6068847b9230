package dev.recourse.tools;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What most users write, one file each, as the README's first screen suggests it: it compiles. */
class CommonUsesTest {

    private static final Path USES = Path.of("src/test/resources/uses");

    @ParameterizedTest
    @MethodSource("uses")
    void compiles(Path use, @TempDir Path folder) throws IOException {
        Javac.compile(use.getFileName().toString(), Files.readString(USES.resolve(use)), folder);
    }

    @Test
    void nineUsesAreTried() throws IOException {
        assertEquals(9, uses().size());
    }

    static List<Path> uses() throws IOException {
        try (Stream<Path> files = Files.list(USES)) {
            return files.map(Path::getFileName).sorted().toList();
        }
    }
}
