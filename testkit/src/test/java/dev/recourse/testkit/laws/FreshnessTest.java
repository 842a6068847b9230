package dev.recourse.testkit.laws;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.recourse.engine.GeneratedCatalog;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FreshnessTest {

    /** {@code printf 'desk: 1' | sha256sum}. */
    private static final String HASH = "98a70ce12caab252f6cc4a7070a73ec69794861df020fd40844e8de00f16fc8b";

    private final ClassLoader before = Thread.currentThread().getContextClassLoader();

    @TempDir
    private Path first;

    @TempDir
    private Path second;

    @BeforeEach
    void packaged() throws IOException {
        URL[] places = {first.toUri().toURL(), second.toUri().toURL()};
        Thread.currentThread().setContextClassLoader(new URLClassLoader(places, before));
    }

    @AfterEach
    void leave() throws IOException {
        ((URLClassLoader) Thread.currentThread().getContextClassLoader()).close();
        Thread.currentThread().setContextClassLoader(before);
    }

    @Test
    void codeOfThePackagedFileIsUpToDate() throws IOException {
        write(first, "desk: 1");

        assertDoesNotThrow(() -> RecoveryLaws.of(generated()).withLives(1).check());
    }

    @Test
    void aFileThatChangedSinceIsNamed() throws IOException {
        write(first, "desk: 2");

        AssertionError stale = assertThrows(AssertionError.class, () -> RecoveryLaws.check(generated()));

        assertEquals(
                "errors/desk.yaml on the class path is not the file from which the code of desk was generated: the"
                        + " generated code is out of date. Rebuild from scratch (mvn clean verify). To have Maven notice"
                        + " changes of the YAML, use the recourse-maven-plugin as shown in the README of Recourse",
                stale.getMessage());
    }

    @Test
    void freshnessIsATestOfItsOwn() throws IOException {
        write(first, "desk: 2");

        assertThrows(
                AssertionError.class,
                () -> RecoveryLaws.of(generated())
                        .tests()
                        .findFirst()
                        .orElseThrow()
                        .getExecutable()
                        .execute());
    }

    @Test
    void ofTwoFilesWithOneNameOneMustMatch() throws IOException {
        write(first, "another project's");
        write(second, "desk: 1");

        assertDoesNotThrow(() -> RecoveryLaws.of(generated()).withLives(1).check());
    }

    @Test
    void aFileThatIsNotPackagedIsNotCompared() {
        assertDoesNotThrow(() -> RecoveryLaws.of(generated()).withLives(1).check());
    }

    private static GeneratedCatalog generated() {
        return new GeneratedCatalog(Desk.POLICY, "", List.of(new GeneratedCatalog.Text("errors/desk.yaml", HASH)));
    }

    private static void write(Path place, String text) throws IOException {
        Files.createDirectory(place.resolve("errors"));
        Files.writeString(place.resolve("errors/desk.yaml"), text);
    }
}
