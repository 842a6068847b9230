package com.example.shop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.WebApplicationType;

/** The sample is what the README shows. */
class ReadmeTest {

    private static final int FEWER_LINES_THAN = 40;

    private static String section() throws IOException {
        String readme = Files.readString(Path.of("../../../README.md"));
        int start = readme.indexOf("\n## Spring Boot\n");
        return readme.substring(start, readme.indexOf("\n## ", start + 1));
    }

    private static String file(String path) throws IOException {
        return Files.readString(Path.of("src/main/" + path));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "resources/shop.yaml",
                "resources/shop.de.yaml",
                "resources/application.yaml",
                "java/com/example/shop/errors/package-info.java",
                "java/com/example/shop/ShopApplication.java"
            })
    void eachFileIsShown(String path) throws IOException {
        assertTrue(section().contains("\n" + file(path) + "```\n"), path);
    }

    @Test
    void itsJavaIsShort() throws IOException {
        List<String> code = (file("java/com/example/shop/errors/package-info.java")
                        + file("java/com/example/shop/ShopApplication.java"))
                .lines()
                .filter(line -> !line.isBlank() && !line.startsWith("import ") && !line.startsWith("package "))
                .toList();
        assertTrue(code.size() < FEWER_LINES_THAN, code.size() + " lines");
    }

    @Test
    void whatItAnswersIsShown() throws IOException {
        try (Running shop = Running.start(WebApplicationType.SERVLET, ShopApplication.class)) {
            for (String path : List.of("/orders/tea", "/checkout/bread", "/checkout/tea")) {
                String shown = section()
                        .lines()
                        .dropWhile(line -> !line.startsWith("$ curl") || !line.contains(path))
                        .skip(1)
                        .findFirst()
                        .orElseThrow();
                assertEquals(
                        shown,
                        shop.get(path, path.contains("bread") ? "en" : "de").body());
            }
        }
    }
}
