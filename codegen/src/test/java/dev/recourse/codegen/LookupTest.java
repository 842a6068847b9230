package dev.recourse.codegen;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The places where a catalog is found. */
class LookupTest {

    private static final String CATALOG = """
            recourse: 1
            catalog: shop
            prefix: Shop
            include: [standard]
            domains:
              close: { protocol: websocket, enum: ShopCode, include: standard/close }
            """;

    @TempDir
    Path folder;

    private Compilation compilation(String catalog) {
        return Compilation.in(folder.resolve("out")).annotating("com.example.shop", catalog);
    }

    private Path write(String file, String text) throws IOException {
        Path path = folder.resolve(file);
        Files.createDirectories(path.resolveSibling("."));
        return Files.writeString(path, text);
    }

    @Test
    void findsItInAFolderOfTheOption() throws IOException {
        write("catalogs/shop.yaml", CATALOG);
        compilation("shop.yaml").catalogsAt(folder.resolve("catalogs")).run().mustSucceed();
    }

    @Test
    void findsItAsTheFileOfTheOption() throws IOException {
        Path file = write("catalogs/shop.yaml", CATALOG);
        compilation("errors/shop.yaml").catalogsAt(file).run().mustSucceed();
    }

    @Test
    void findsItInTheClassOutput() throws IOException {
        write("out/classes/errors/shop.yaml", CATALOG);
        compilation("errors/shop.yaml").run().mustSucceed();
    }

    @Test
    void findsItInAFolderOfTheClassPath() throws IOException {
        write("resources/shop.yaml", CATALOG);
        compilation("shop.yaml").onClassPath(folder.resolve("resources")).run().mustSucceed();
    }

    @Test
    void findsItInAJarOfTheClassPath() throws IOException {
        Path jar = folder.resolve("shop.jar");
        try (OutputStream file = Files.newOutputStream(jar);
                JarOutputStream entries = new JarOutputStream(file)) {
            entries.putNextEntry(new JarEntry("shop.yaml"));
            entries.write(CATALOG.getBytes(StandardCharsets.UTF_8));
        }
        compilation("shop.yaml").onClassPath(jar).run().mustSucceed();
    }

    @Test
    void findsItOnTheSourcePath() throws IOException {
        write("sources/shop.yaml", CATALOG);
        compilation("shop.yaml")
                .option("-sourcepath", folder.resolve("sources").toString())
                .run()
                .mustSucceed();
    }

    @Test
    void findsTheStandardCatalogAnywhere() {
        compilation("standard.yaml").run().mustSucceed();
    }

    @Test
    void prefersTheOption() throws IOException {
        write("out/classes/shop.yaml", CATALOG.replace("ShopCode", "OutputCode"));
        Path file = write("catalogs/shop.yaml", CATALOG.replace("ShopCode", "OptionCode"));
        assertTrue(compilation("shop.yaml")
                .catalogsAt(file)
                .run()
                .mustSucceed()
                .sources()
                .containsKey("OptionCode.java"));
    }

    @Test
    void prefersWhatTheConsumerShipsToWhatTheProcessorShips() throws IOException {
        write(
                "out/classes/standard.yaml",
                CATALOG.replace("shop", "standard")
                        .replace("include: [standard]\n", "")
                        .replace(", include: standard/close", """
                        , codes: { 1000: { key: OWN, name: Own, means: Own., do: Own., remedy: give-up, acts: [client] } }"""));
        assertTrue(compilation("standard.yaml")
                .run()
                .mustSucceed()
                .source("ShopCode")
                .contains("OWN;"));
    }

    @Test
    void findsItBesideTheDescriptorOfAnotherModuleFromJava18On() throws IOException {
        Path other = folder.resolve("other");
        Compilation.in(other)
                .source("module-info", "/** M. */\nmodule other {}\n")
                .run()
                .mustSucceed();
        Files.writeString(other.resolve("classes/shop.yaml"), CATALOG);
        Compilation.Outcome outcome = compilation("shop.yaml")
                .source(
                        "module-info",
                        "/** M. */\nmodule service { requires transitive dev.recourse.engine; requires other; }\n")
                .option("--module-path", Compilation.engine() + File.pathSeparator + other.resolve("classes"))
                .run();
        boolean givesDescriptor = Runtime.version().feature() >= 18;
        assertEquals(givesDescriptor, outcome.success(), outcome.errors().toString());
        assertTrue(
                givesDescriptor || outcome.errors().get(0).contains("error RC001: "),
                outcome.errors().toString());
    }
}
