package dev.recourse.codegen;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.recourse.engine.GeneratedCatalog;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Metadata for GraalVM lists what {@link GeneratedCatalog#in(String)} finds by its name. */
class NativeImageTest {

    @TempDir
    Path folder;

    @Test
    void thePackagesCatalogIsListed() throws IOException {
        Examples example = Examples.WIRESOCKET;
        Compilation.Outcome outcome = example.compilation(folder).run().mustSucceed();
        assertEquals(
                """
                [
                  {
                    "name": "dev.recourse.wiresocket.PackageCatalog",
                    "methods": [{ "name": "catalog", "parameterTypes": [] }]
                  }
                ]
                """,
                Files.readString(outcome.classes()
                        .resolve("META-INF/native-image/recourse/dev.recourse.wiresocket/reflect-config.json")));
        assertEquals(
                "wiresocket",
                GeneratedCatalog.in(example.packageName, outcome.load())
                        .policy()
                        .name());
    }

    /** One run of javac may compile several modules, each into a folder of its own. */
    @Test
    void isWrittenIntoTheModuleOfThePackage() throws IOException {
        Path module = Files.createDirectories(folder.resolve("sources/com.shop"));
        Path shop = Files.createDirectories(module.resolve("com/shop"));
        Path catalog = folder.resolve("shop.yaml");
        Files.writeString(
                module.resolve("module-info.java"),
                "module com.shop { requires dev.recourse.engine; exports com.shop; }");
        Files.writeString(
                shop.resolve("package-info.java"),
                "@dev.recourse.engine.ErrorCatalog(\"shop.yaml\") package com.shop;");
        Files.writeString(catalog, """
                recourse: 1
                catalog: shop
                domains:
                  orders:
                    title: Errors of orders
                    protocol: http
                    codes:
                      409:
                        key: SOLD_OUT
                        name: Sold Out
                        means: It is sold out.
                        remedy: give-up
                        acts: [end-user]
                        message: It is sold out.
                """);
        JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
        StringWriter output = new StringWriter();
        try (StandardJavaFileManager files = javac.getStandardFileManager(null, null, null)) {
            JavaCompiler.CompilationTask task = javac.getTask(
                    output,
                    files,
                    null,
                    List.of(
                            "-d",
                            folder.resolve("classes").toString(),
                            "--module-source-path",
                            folder.resolve("sources").toString(),
                            "--module-path",
                            Compilation.engine().toString(),
                            "-Arecourse.catalogs=" + catalog),
                    null,
                    files.getJavaFileObjects(module.resolve("module-info.java"), shop.resolve("package-info.java")));
            task.setProcessors(List.of(new CatalogProcessor()));
            assertTrue(task.call(), output::toString);
        }
        Path written = folder.resolve("classes/com.shop/META-INF/native-image/recourse/com.shop/reflect-config.json");
        assertTrue(Files.readString(written).contains("\"com.shop.PackageCatalog\""));
    }
}
