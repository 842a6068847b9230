package dev.recourse.tools;

import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.recourse.catalog.CatalogReader;
import dev.recourse.catalog.CatalogSource;
import dev.recourse.catalog.MessageBook;
import dev.recourse.catalog.model.Catalog;
import dev.recourse.engine.Policy;
import dev.recourse.testkit.laws.RecoveryLaws;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The laws for every catalog in this repository: those that ship, the examples, and those of the tests. */
class EveryCatalogTest {

    private static final List<Path> FOLDERS = List.of(
            Path.of("../catalog"),
            Path.of("../catalog/examples"),
            Path.of("../catalog/src/test/resources/field"),
            Path.of("../catalog/src/test/resources/field/foreign"),
            Path.of("../codegen/src/test/resources/catalogs"),
            Path.of("../codegen/src/it/shop"));
    private static final int LEAST = 20;
    private static final int LIVES = 100;

    @TestFactory
    Stream<DynamicTest> keepsTheLaws() throws IOException {
        return catalogs().stream()
                .map(catalog -> DynamicTest.dynamicTest(catalog.name(), () -> {
                    Policy policy = catalog.policy(new MessageBook(catalog));
                    RecoveryLaws.of(policy).withLives(LIVES).check();
                }));
    }

    @Test
    void findsTheCatalogs() throws IOException {
        assertTrue(catalogs().size() >= LEAST, () -> "only some catalogs were found below the repository's root");
    }

    /** Those that can be read: translations and catalogs with a mistake are left out. */
    private static List<Catalog> catalogs() throws IOException {
        Stream.Builder<Catalog> catalogs = Stream.builder();
        for (Path folder : FOLDERS) {
            CatalogReader reader = new CatalogReader(CatalogSource.folder(folder));
            try (Stream<Path> files = Files.list(folder)) {
                files.map(file -> file.getFileName().toString())
                        .filter(file -> file.endsWith(".yaml"))
                        .sorted()
                        .map(file -> reader.read(file).catalog())
                        .flatMap(Optional::stream)
                        .forEach(catalogs);
            }
        }
        return catalogs.build().toList();
    }
}
