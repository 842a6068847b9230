package dev.recourse.codegen;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.recourse.codegen.annotated.CatalogPackage;
import dev.recourse.codegen.lookup.Places;
import dev.recourse.codegen.reporting.Reports;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.annotation.processing.SupportedAnnotationTypes;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;
import javax.tools.Diagnostic;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DiagnosticsTest {

    private static final String HEAD = """
            recourse: 1
            catalog: shop
            prefix: Shop
            domains:
              orders:
                protocol: plain
                enum: %s
                codes:
            """;
    private static final String CODE = """
                  %s:
                    key: %s
                    name: A
                    means: B.
                    do: C.
                    remedy: give-up
                    acts: [client]
            """;

    @TempDir
    Path folder;

    private Compilation.Outcome compile(String catalog, String... options) throws IOException {
        Files.writeString(folder.resolve("shop.yaml"), catalog);
        return Compilation.in(folder.resolve("out"))
                .catalogsAt(folder)
                .annotating("com.example.shop", "shop.yaml")
                .option(options)
                .run();
    }

    private static String shop(String enumName, String... keys) {
        return HEAD.formatted(enumName)
                + IntStream.range(0, keys.length)
                        .mapToObj(i -> CODE.formatted("c" + i, keys[i]))
                        .collect(Collectors.joining());
    }

    @Test
    void reportsEveryProblemAtOnceWithItsPosition() throws IOException {
        Compilation.Outcome outcome =
                compile(shop("OrderCode", "A", "lower", "A").replace("remedy", "remedi"));
        assertFalse(outcome.success());
        assertEquals(Set.of(), outcome.sources().keySet());
        assertTrue(outcome.errors().size() >= 4, outcome.errors().toString());
        for (String error : outcome.errors()) {
            assertTrue(error.matches("(?s)shop\\.yaml:\\d+:\\d+: error RC\\d{3}: .*"), error);
        }
    }

    @Test
    void attachesProblemsToTheAnnotation() throws IOException {
        Diagnostic<?> problem =
                compile("recourse: 2\n").diagnostics().stream().findFirst().orElseThrow();
        assertEquals(2, problem.getLineNumber());
        assertEquals(Diagnostic.Kind.ERROR, problem.getKind());
    }

    @Test
    void saysWhereItLookedForAMissingCatalogAndHowToNameAFolder() {
        assertEquals(
                List.of("missing.yaml:1:1: error RC001: file 'missing.yaml' not found; check its name and folder;"
                        + " looked for in the class output, the class path, the module path, the source path;"
                        + " to have another folder searched, give the processor the option"
                        + " -Arecourse.catalogs=FOLDER (kapt: recourse.catalogs=FOLDER in <annotationProcessorArgs>)"),
                missing().run().errors());
    }

    @Test
    void namesTheFoldersThatItWasToldToSearch() {
        assertEquals(
                List.of("missing.yaml:1:1: error RC001: file 'missing.yaml' not found; check its name and folder;"
                        + " looked for in -Arecourse.catalogs=catalogs, -Arecourse.catalogs=more/catalogs,"
                        + " the class output, the class path, the module path, the source path"),
                missing()
                        .option("-Arecourse.catalogs=catalogs" + File.pathSeparator + "more/catalogs")
                        .run()
                        .errors());
    }

    private Compilation missing() {
        return Compilation.in(folder).annotating("com.example.shop", "missing.yaml");
    }

    @Test
    void printsAWarningOfTheCatalogAsANote() throws IOException {
        String unused = "backoffs:\n  idle: { base: 1s, max: 2s, jitter: none }\n";
        Compilation.Outcome quiet = compile(unusedIn(unused));
        assertTrue(quiet.success());
        assertEquals(List.of(), quiet.warnings());
        assertTrue(
                quiet.notes().get(0).startsWith("shop.yaml:5:3: warning RC061: "),
                quiet.notes().toString());
        Compilation.Outcome strict = compile(unusedIn(unused), "-Arecourse.warnings=true");
        assertFalse(strict.success());
        assertEquals(quiet.notes().get(0), strict.warnings().get(0));
    }

    private static String unusedIn(String backoffs) {
        return shop("OrderCode", "A").replace("domains:", backoffs + "domains:");
    }

    @Test
    void refusesMoreCodesThanAnEnumHolds() throws IOException {
        String[] keys = IntStream.rangeClosed(0, 4_000).mapToObj(i -> "K" + i).toArray(String[]::new);
        Compilation.Outcome outcome = compile(shop("OrderCode", keys));
        assertEquals(
                List.of(
                        "shop.yaml:5:3: error RC201: the domain 'orders' has 4001 codes, their other names included, but"
                                + " a Java enum holds at most 4000; split the domain in two"),
                outcome.errors());
        assertEquals(Set.of(), outcome.sources().keySet(), "nothing is written if it is refused");
    }

    @Test
    void refusesTypesThatHideWhatGeneratedCodeNeeds() throws IOException {
        assertEquals(
                List.of(
                        "shop.yaml:7:11: error RC142: 'Optional' generates the Java type Optional, but generated code uses"
                                + " another type of this name; rename it"),
                compile(shop("Optional", "A")).errors());
    }

    @Test
    void refusesTypesThatHaveTheSameName() throws IOException {
        assertEquals(
                List.of("shop.yaml:7:11: error RC072: 'ShopMessages' generates the Java name ShopMessages, and so does"
                        + " 'Shop' on line 3; rename one"),
                compile(shop("ShopMessages", "A")).errors());
    }

    @Test
    void refusesTypesThatSomeFileSystemsConfuse() throws IOException {
        String[] keys = IntStream.rangeClosed(0, 1_000).mapToObj(i -> "K" + i).toArray(String[]::new);
        String other = shop("OrderCodeMessages2", "A");
        String many = shop("OrderCode", keys).replace("means: B.", "means: B.\n        message: M.");
        assertEquals(
                List.of(
                        "shop.yaml:8019:11: error RC072: 'OrderCodeMessages2' generates the Java name OrderCodeMessages2,"
                                + " and so does 'OrderCode' on line 7; rename one"),
                compile(many + other.substring(other.indexOf("  orders:")).replace("orders:", "others:"))
                        .errors());
    }

    @Test
    void saysWhichTypeIsInTheWay() throws IOException {
        Files.writeString(folder.resolve("shop.yaml"), shop("OrderCode", "A"));
        List<String> errors = Compilation.in(folder.resolve("out"))
                .catalogsAt(folder)
                .annotating("com.example.shop", "shop.yaml")
                .source("com.example.shop.OrderCode", "package com.example.shop; class OrderCode {}")
                .run()
                .errors();
        assertTrue(
                errors.get(0)
                        .startsWith(
                                "shop.yaml:1:1: error RC204: the type com.example.shop.OrderCode cannot be generated: "),
                errors.toString());
    }

    @Test
    void reportsAFaultOfItsOwnAsOne() {
        List<String> errors = Compilation.in(folder)
                .annotating("com.example.shop", "shop.yaml")
                .with(new Faulty())
                .run()
                .errors();
        assertEquals(1, errors.size());
        String error = errors.get(0);
        assertTrue(
                error.matches(
                        "(?s)shop\\.yaml:1:1: error RC299: Recourse itself failed \\([0-9a-f]{8}\\); this is not a fault"
                                + " of the catalog, please report it with this text: java.lang.IllegalStateException: oops\n *at .*"),
                error);
    }

    @SupportedAnnotationTypes("dev.recourse.engine.ErrorCatalog")
    private static final class Faulty extends AbstractProcessor {

        @Override
        public SourceVersion getSupportedSourceVersion() {
            return SourceVersion.latestSupported();
        }

        @SuppressWarnings("DoNotClaimAnnotations")
        @Override
        public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
            for (CatalogPackage annotated : CatalogPackage.in(round)) {
                new Reports(processingEnv, annotated, Places.of(processingEnv)).guard(() -> {
                    throw new IllegalStateException("oops");
                });
            }
            return true;
        }
    }
}
