package dev.recourse.tools;

import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.recourse.catalog.CatalogReader;
import dev.recourse.catalog.CatalogSource;
import dev.recourse.catalog.MessageBook;
import dev.recourse.catalog.model.Catalog;
import dev.recourse.engine.Policy;
import dev.recourse.testkit.laws.RecoveryLaws;
import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The laws for every catalog in this repository: those that ship, the examples, and those of the tests. */
class EveryCatalogTest {

    private static final Path HOUSE = Path.of("..");
    /** Folders of files with mistakes, and of what was built or installed. */
    private static final Set<String> LEFT_OUT = Set.of("bad", "bad-overrides", "target", "node_modules", ".git");

    private static final int LEAST = 35;
    private static final int LIVES = 50;

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
        List<Catalog> catalogs = new ArrayList<>();
        Files.walkFileTree(HOUSE, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
                return LEFT_OUT.contains(String.valueOf(folder.getFileName()))
                        ? FileVisitResult.SKIP_SUBTREE
                        : FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                if (file.toString().endsWith(".yaml")) {
                    new CatalogReader(CatalogSource.folder(file.resolveSibling("")))
                            .read(file.getFileName().toString())
                            .catalog()
                            .ifPresent(catalogs::add);
                }
                return FileVisitResult.CONTINUE;
            }
        });
        return catalogs;
    }
}
