package dev.recourse.codegen;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.recourse.catalog.CatalogReader;
import dev.recourse.catalog.CatalogSource;
import dev.recourse.catalog.MessageBook;
import dev.recourse.catalog.Reading;
import dev.recourse.catalog.model.Catalog;
import dev.recourse.catalog.problem.Problem;
import dev.recourse.engine.Decision;
import dev.recourse.engine.ErrorCode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The catalogs that services need, each of which once generated code that does not compile, or lacks something. */
class FieldTest {

    private static final Path FOLDER = Path.of("../catalog/src/test/resources/field");
    private static final List<String> REFUSED =
            List.of("body-hint", "flow-delay", "formerly/plural", "literal", "range-dead", "unknown-key");

    /** Locales of the languages of these catalogs, other names of theirs, and one that none has. */
    private static final List<String> LOCALES =
            List.of("en", "pl", "pl-PL", "iw", "he-IL", "zh", "zh-Hans-SG", "zh-TW", "zh-HK", "zh-Hant", "tlh");

    private static final String PACKAGE = "com.example.field";

    @TempDir
    Path folder;

    private Compilation.Outcome compile(String name) {
        return Compilation.in(folder)
                .catalogsAt(place(name))
                .annotating(PACKAGE, file(name))
                .run();
    }

    private static Path place(String name) {
        return FOLDER.resolve(name.substring(0, name.indexOf('/') + 1));
    }

    private static String file(String name) {
        return name.substring(name.indexOf('/') + 1) + ".yaml";
    }

    private static Reading read(String name) {
        return new CatalogReader(CatalogSource.folder(place(name))).read(file(name));
    }

    static Stream<String> accepted() throws IOException {
        try (Stream<Path> files = Files.walk(FOLDER)) {
            return files
                    .map(file -> FOLDER.relativize(file).toString().replace('\\', '/'))
                    .filter(file -> file.endsWith(".yaml"))
                    .map(file -> file.substring(0, file.length() - ".yaml".length()))
                    .filter(name -> !name.contains(".") && !REFUSED.contains(name))
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
        List<String> errors = read(name).errors().stream().map(Problem::text).toList();
        assertFalse(errors.isEmpty());
        assertEquals(errors, compile(name).errors());
    }

    @ParameterizedTest
    @ValueSource(strings = {"plural", "persian", "literal-escaped", "locales/lc"})
    void messagesAreThoseOfTheRunTimeCatalogInEveryLanguage(String name) {
        Catalog catalog = read(name).catalog().orElseThrow();
        MessageBook book = new MessageBook(catalog);
        Generated generated = Generated.from(catalog, PACKAGE, compile(name));
        for (String reason : List.of("", "limit 0", "limit 1", "limit 2", "limit 5", "limit 1000000")) {
            Decision decision =
                    generated.policy().start().on(generated.lookup("DCode", "a").failed(reason), 0, 0);
            for (String tag : LOCALES) {
                Locale locale = Locale.forLanguageTag(tag);
                assertEquals(book.of(decision, locale), generated.message(decision, locale), reason + " in " + tag);
            }
        }
    }

    private static ErrorCode call(Compilation.Outcome outcome, String method, Class<?> type, Object code)
            throws ReflectiveOperationException {
        return (ErrorCode) Class.forName(PACKAGE + ".DCode", true, outcome.load())
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
