package dev.recourse.codegen;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.recourse.catalog.model.Catalog;
import dev.recourse.engine.GeneratedCatalog;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The texts that a package was generated from, and how they are found by the package's name. */
class GeneratedCatalogTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource
    void listsItsTexts(Examples example) {
        Generated generated = Generated.from(example, folder);
        GeneratedCatalog made =
                (GeneratedCatalog) generated.call(example.catalog().prefix(), "catalog");
        Catalog read = example.catalog();
        assertSame(generated.policy(), made.policy());
        assertEquals(read.fingerprint(), made.fingerprint());
        assertEquals(read.texts(), made.texts());
        assertEquals(example.file, made.texts().get(0).file());
    }

    @Test
    void isFoundByTheNameOfItsPackage() {
        ClassLoader classes =
                Examples.WIRESOCKET.compilation(folder).run().mustSucceed().load();
        assertEquals(
                "wiresocket",
                GeneratedCatalog.in(Examples.WIRESOCKET.packageName, classes)
                        .policy()
                        .name());
    }

    @Test
    void isMissingIfTheProcessorDidNotRun() {
        ClassLoader classes = Examples.WIRESOCKET
                .compilation(folder)
                .without("-Werror")
                .option("-proc:none")
                .run()
                .mustSucceed()
                .load();
        String message = String.valueOf(assertThrows(
                        IllegalStateException.class,
                        () -> GeneratedCatalog.in(Examples.WIRESOCKET.packageName, classes))
                .getMessage());
        assertTrue(message.startsWith("no catalog was generated into the package dev.recourse.wiresocket: "), message);
    }
}
