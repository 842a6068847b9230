package dev.recourse.maven.project;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AnnotatedPackageTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "@ErrorCatalog(\"shop.yaml\")",
                "@ErrorCatalog(value = \"shop.yaml\")",
                "@dev.recourse.engine.ErrorCatalog(\"shop.yaml\")",
                "@NullMarked @ErrorCatalog (\n    \"shop.yaml\"\n)"
            })
    void aCatalogIsReadHoweverTheAnnotationIsWritten(String annotation) {
        assertEquals(
                Optional.of(Set.of("shop.yaml")), AnnotatedPackage.catalogs(annotation + "\npackage com.example;"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "@ErrorCatalog(Names.SHOP)",
                "@ErrorCatalog(\"shop\" + \".yaml\")",
                "@ErrorCatalog(\"\"\"\n\"\"\")"
            })
    void aNameThatOnlyACompilerCanReadIsNone(String annotation) {
        assertEquals(Optional.of(Set.of()), AnnotatedPackage.catalogs(annotation + "\npackage com.example;"));
    }

    @Test
    void aCatalogInACommentIsWatchedToo() {
        assertEquals(
                Optional.of(Set.of("old.yaml", "shop.yaml")),
                AnnotatedPackage.catalogs(
                        "/** Not @ErrorCatalog(\"old.yaml\"). */ @ErrorCatalog(\"shop.yaml\") package x;"));
    }

    @Test
    void onlyAnnotatedPackagesAreFound(@TempDir Path root) throws IOException {
        write(
                root.resolve("com/example/shop/package-info.java"),
                "@ErrorCatalog(\"shop.yaml\") package com.example.shop;");
        write(root.resolve("com/example/package-info.java"), "/** No ErrorCatalog. */ package com.example;");
        write(root.resolve("com/example/Other.java"), "// @ErrorCatalog(\"other.yaml\")");
        List<AnnotatedPackage> found = AnnotatedPackage.in(List.of(root.resolve("missing"), root));
        assertEquals(
                List.of("com.example.shop"),
                found.stream().map(AnnotatedPackage::name).toList());
        assertEquals(Set.of("shop.yaml"), found.get(0).catalogs());
    }

    private static void write(Path file, String text) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
