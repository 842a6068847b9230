package dev.recourse.codegen;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.recourse.engine.ErrorCode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The catalogs that services need, each of which once generated code that does not compile, or lacks something. */
class FieldTest {

    private static final Path FOLDER = Path.of("../catalog/src/test/resources/field");
    private static final List<String> REFUSED = List.of("body-hint", "flow-delay", "range-dead", "unknown-key");

    @TempDir
    Path folder;

    private Compilation.Outcome compile(String name) {
        int slash = name.indexOf('/') + 1;
        return Compilation.in(folder)
                .catalogsAt(FOLDER.resolve(name.substring(0, slash)))
                .annotating("com.example.field", name.substring(slash) + ".yaml")
                .run();
    }

    static Stream<String> accepted() throws IOException {
        try (Stream<Path> files = Files.walk(FOLDER)) {
            return files
                    .map(file -> FOLDER.relativize(file).toString().replace('\\', '/'))
                    .filter(file -> file.endsWith(".yaml"))
                    .map(file -> file.substring(0, file.length() - ".yaml".length()))
                    .filter(name -> !REFUSED.contains(name))
                    .sorted()
                    .toList()
                    .stream();
        }
    }

    static List<String> refused() {
        return REFUSED;
    }

    @ParameterizedTest
    @MethodSource("accepted")
    void theGeneratedCodeCompilesWithoutWarnings(String name) {
        Compilation.Outcome outcome = compile(name);
        assertEquals(List.of(), outcome.warnings());
        assertEquals(List.of(), outcome.errors());
        assertTrue(outcome.success());
    }

    @ParameterizedTest
    @MethodSource("refused")
    void theProcessorRefusesWhatLintRefuses(String name) {
        assertEquals(1, compile(name).errors().size());
    }

    private static ErrorCode call(Compilation.Outcome outcome, String method, Class<?> type, Object code)
            throws ReflectiveOperationException {
        return (ErrorCode) Class.forName("com.example.field.DCode", true, outcome.load())
                .getMethod(method, type)
                .invoke(null, code);
    }

    @Test
    void aNegativeCodeIsFoundByItsNumberAsTheOthersAre() throws ReflectiveOperationException {
        Compilation.Outcome outcome = compile("negative").mustSucceed();
        assertEquals("SERVER_ERROR", call(outcome, "lookup", int.class, -1).name());
        assertEquals("NONE", call(outcome, "lookup", int.class, 0).name());
    }

    @Test
    void aDomainOfTwoFilesIsOneEnum() throws ReflectiveOperationException {
        Compilation.Outcome outcome = compile("split/top").mustSucceed();
        assertEquals("A1", call(outcome, "lookup", String.class, "a1").name());
        assertEquals("B1", call(outcome, "lookup", String.class, "b1").name());
    }

    @Test
    void extensionsReachTheGeneratedCode() throws ReflectiveOperationException {
        ErrorCode code = call(compile("extension").mustSucceed(), "lookup", String.class, "a");
        assertEquals("warn", code.info().extensions().get("x-severity"));
    }
}
