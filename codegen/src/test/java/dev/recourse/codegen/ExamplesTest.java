package dev.recourse.codegen;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.recourse.catalog.CatalogReader;
import dev.recourse.catalog.CatalogSource;
import dev.recourse.catalog.MessageBook;
import dev.recourse.catalog.Reading;
import dev.recourse.catalog.model.Catalog;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The catalogs of other systems that people copy from. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ExamplesTest {

    private static final Path FOLDER =
            Path.of("../catalog/examples").toAbsolutePath().normalize();
    private static final String PACKAGE = "com.example.";
    private static final int LEAST_ANSWERS = 3;

    private final Map<String, Compilation.Outcome> compiled = new HashMap<>();

    @BeforeAll
    void compile(@TempDir Path output) throws IOException {
        names().forEach(name -> compiled.put(
                name,
                Compilation.in(output.resolve(name))
                        .catalogsAt(FOLDER)
                        .annotating(PACKAGE + name, name + ".yaml")
                        .run()));
    }

    @ParameterizedTest
    @MethodSource("dev.recourse.codegen.ExampleAnswers#all")
    void readsWhatTheServiceSends(ExampleAnswer answer) {
        Catalog catalog = catalog(answer.catalog());
        assertEquals(answer.expected(), answer.read(catalog.policy(), new MessageBook(catalog)::of));
    }

    @ParameterizedTest
    @MethodSource("dev.recourse.codegen.ExampleAnswers#all")
    void generatedCodeReadsTheSame(ExampleAnswer answer) {
        String name = answer.catalog();
        Generated code = Generated.from(catalog(name), PACKAGE + name, outcome(name));
        assertEquals(answer.expected(), answer.read(code.policy(), code::message));
    }

    @ParameterizedTest
    @MethodSource("names")
    void lintsWithoutWarnings(String name) {
        assertEquals(List.of(), reading(name).problems());
    }

    @ParameterizedTest
    @MethodSource("names")
    void compilesWithoutWarnings(String name) {
        assertEquals(List.of(), outcome(name).warnings());
    }

    @Test
    void eachIsTestedAndListed() throws IOException {
        Map<String, Long> tested = ExampleAnswers.all().collect(groupingBy(ExampleAnswer::catalog, counting()));
        String readme = Files.readString(FOLDER.resolve("README.md"));
        names().forEach(name -> {
            assertTrue(tested.getOrDefault(name, 0L) >= LEAST_ANSWERS, name);
            assertTrue(readme.contains("(" + name + ".yaml)"), name);
        });
    }

    static Stream<String> names() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files
                    .map(file -> file.getFileName().toString())
                    .filter(file -> file.endsWith(".yaml"))
                    .map(file -> file.substring(0, file.length() - ".yaml".length()))
                    .sorted()
                    .toList()
                    .stream();
        }
    }

    private static Reading reading(String name) {
        return new CatalogReader(CatalogSource.folder(FOLDER)).read(name + ".yaml");
    }

    private static Catalog catalog(String name) {
        Reading reading = reading(name);
        return reading.catalog().orElseThrow(() -> new AssertionError(reading.problems()));
    }

    private Compilation.Outcome outcome(String name) {
        return Objects.requireNonNull(compiled.get(name));
    }
}
