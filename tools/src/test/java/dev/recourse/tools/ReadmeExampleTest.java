package dev.recourse.tools;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The README's own catalog, under the clients and in the tests that the README shows, in a process of its own. */
class ReadmeExampleTest {

    private static final String PROCESSOR = "dev.recourse.codegen.CatalogProcessor";
    private static final String PACKAGE = "com/example/myservice/errors";

    private static final String IMPORTS = """
            package com.example.myservice.errors;

            import static org.junit.jupiter.api.Assertions.assertEquals;

            %s
            import java.net.http.HttpResponse.BodyHandlers;
            import java.time.Duration;
            import java.util.concurrent.CompletableFuture;
            import java.util.stream.Stream;
            import org.junit.jupiter.api.*;
            import org.junit.jupiter.api.extension.ExtendWith;

            """;

    @Test
    void itsCatalogDrivesTheClientsAndItsTestsPass(@TempDir Path folder) throws Exception {
        Path sources = Files.createDirectories(folder.resolve("sources").resolve(PACKAGE));
        Path classes = Files.createDirectories(folder.resolve("classes"));
        List<String> own = ReadmeTest.blocks("java", "Your own catalog");
        List<String> tests = ReadmeTest.blocks("java", "Tests");
        // The YAML is packaged beside the classes, as a build does with resources.
        Files.writeString(
                classes.resolve("my-service.yaml"),
                ReadmeTest.blocks("yaml", "Your own catalog").get(0));
        Files.writeString(sources.resolve("package-info.java"), own.get(0));
        Files.writeString(sources.resolve("OurErrorsTest.java"), IMPORTS.formatted(tests.get(0)) + tests.get(1));
        Files.writeString(sources.resolve("OrdersTest.java"), IMPORTS.formatted(tests.get(0)) + tests.get(2));
        compile(sources, classes);

        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path") + File.pathSeparator + classes,
                        RunTests.class.getName(),
                        "com.example.myservice.errors.OurErrorsTest",
                        "com.example.myservice.errors.OrdersTest")
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("output.txt").toFile())
                .start();
        assertTrue(process.waitFor(120, TimeUnit.SECONDS));
        String output = Files.readString(folder.resolve("output.txt"));
        assertEquals(0, process.exitValue(), output);
        assertTrue(output.contains("OrdersTest: 1 passed"), output);
        assertTrue(output.matches("(?s).*OurErrorsTest: \\d{2} passed.*"), output);
    }

    private static void compile(Path sources, Path classes) throws IOException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        StringWriter output = new StringWriter();
        List<String> options =
                List.of("-d", classes.toString(), "-Arecourse.catalogs=" + classes, "-processor", PROCESSOR);
        try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, UTF_8);
                Stream<Path> all = Files.list(sources)) {
            assertTrue(
                    compiler.getTask(
                                    output,
                                    files,
                                    null,
                                    options,
                                    null,
                                    files.getJavaFileObjects(all.toArray(Path[]::new)))
                            .call(),
                    output::toString);
        }
    }
}
