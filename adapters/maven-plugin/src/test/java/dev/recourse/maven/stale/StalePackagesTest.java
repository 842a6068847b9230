package dev.recourse.maven.stale;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.recourse.maven.project.AnnotatedPackage;
import dev.recourse.tools.lint.CatalogPath;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.maven.model.Resource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whether a package is compiled again, seen by the class that is removed for it. */
class StalePackagesTest {

    private static final String SHOP = """
            recourse: 1
            catalog: shop
            include: [common]
            languages: [de]
            domains:
              orders:
                title: Orders
                protocol: http
                include: common/http
            """;
    private static final String COMMON = "recourse: 1\ncatalog: common\n";

    @TempDir
    private Path folder;

    private Path resources;
    private Path output;
    private Path jar;
    private Path compiled;
    private AnnotatedPackage annotated;
    private String generator = "recourse 1";
    private boolean isFiltering;

    @BeforeEach
    void aProject() throws IOException {
        resources = Files.createDirectories(folder.resolve("resources"));
        output = Files.createDirectories(folder.resolve("classes"));
        jar = folder.resolve("common.jar");
        annotated = named("shop.yaml");
        compiled = output.resolve("com/example/package-info.class");
        copied("shop.yaml", SHOP);
        pack(COMMON);
    }

    private static AnnotatedPackage named(String... catalogs) {
        return new AnnotatedPackage(Path.of("com", "example"), new TreeSet<>(List.of(catalogs)));
    }

    private void copied(String file, String text) throws IOException {
        Files.writeString(resources.resolve(file), text);
        Files.writeString(output.resolve(file), text);
    }

    private void pack(String common) throws IOException {
        try (OutputStream file = Files.newOutputStream(jar);
                ZipOutputStream zip = new ZipOutputStream(file)) {
            zip.putNextEntry(new ZipEntry("common.yaml"));
            zip.write(common.getBytes(StandardCharsets.UTF_8));
            zip.closeEntry();
        }
    }

    /** Compiles, and returns why that was done again. */
    private Optional<String> build() throws IOException {
        Resource resource = new Resource();
        resource.setDirectory(resources.toString());
        resource.setFiltering(isFiltering);
        StalePackages packages = new StalePackages(
                generator,
                output,
                folder.resolve("state"),
                CompilerPlaces.of(List.of(), output, List.of(resource), new CatalogPath(List.of(jar)), List.of()));
        Optional<String> why = packages.refresh(annotated);
        assertEquals(why.isEmpty() && Files.exists(folder.resolve("built")), Files.exists(compiled));
        Files.createDirectories(compiled.getParent());
        Files.writeString(compiled, "");
        Files.writeString(folder.resolve("built"), "");
        return why;
    }

    @Test
    void whatDidNotChangeStays() throws IOException {
        assertEquals(Optional.empty(), build());
        assertEquals(Optional.empty(), build());
        Files.setLastModifiedTime(output.resolve("shop.yaml"), FileTime.fromMillis(Long.MAX_VALUE / 2));
        copied("other.yaml", "recourse: 1\ncatalog: other\n");
        assertEquals(Optional.empty(), build());
    }

    @Test
    void aChangedCatalogIsStale() throws IOException {
        build();
        copied("shop.yaml", SHOP + "# changed\n");
        assertEquals(Optional.of("shop.yaml changed"), build());
        assertEquals(Optional.empty(), build());
    }

    @Test
    void aFileThatIsOlderThanItsCopyIsCopiedAndStale() throws IOException {
        build();
        String old = SHOP + "# older\n";
        Files.writeString(resources.resolve("shop.yaml"), old);
        Files.setLastModifiedTime(resources.resolve("shop.yaml"), FileTime.fromMillis(0));
        assertEquals(Optional.of("shop.yaml changed"), build());
        assertEquals(old, Files.readString(output.resolve("shop.yaml")));
    }

    @Test
    void aFilteredResourceIsNotCopied() throws IOException {
        isFiltering = true;
        Files.writeString(resources.resolve("shop.yaml"), SHOP + "# ${project.version}\n");
        build();
        assertEquals(SHOP, Files.readString(output.resolve("shop.yaml")));
    }

    @Test
    void aTranslationThatAppearsChangesOrGoesIsStale() throws IOException {
        build();
        copied("shop.de.yaml", "recourse: 1\n");
        assertEquals(Optional.of("shop.de.yaml changed"), build());
        copied("shop.de.yaml", "recourse: 1\ntranslates: shop\n");
        assertEquals(Optional.of("shop.de.yaml changed"), build());
        Files.delete(output.resolve("shop.de.yaml"));
        assertEquals(Optional.of("shop.de.yaml changed"), build());
    }

    @Test
    void anIncludedCatalogOnTheClassPathIsWatched() throws IOException {
        build();
        pack(COMMON + "# changed\n");
        assertEquals(Optional.of("common.yaml changed"), build());
    }

    @Test
    void anotherGeneratorGeneratesAgain() throws IOException {
        build();
        generator = "recourse 2";
        assertEquals(Optional.of("it was generated by recourse 1"), build());
    }

    @Test
    void anotherNameInTheAnnotationIsCompiledAgain() throws IOException {
        build();
        annotated = named("shop.yaml", "shop.yaml2");
        assertTrue(build().isPresent());
    }

    @Test
    void withoutStateNothingIsTakenForFresh() throws IOException {
        build();
        Path state = folder.resolve("state/com.example.txt");
        Files.writeString(state, Files.readString(state).replace("shop", "shoq"));
        assertTrue(build().isPresent());
        Files.delete(state);
        assertEquals(Optional.of("the files that it was generated from are not known"), build());
    }

    @Test
    void aPackageWhoseCatalogOnlyACompilerKnowsHangsOnAll() throws IOException {
        annotated = named();
        build();
        assertEquals(Optional.empty(), build());
        copied("other.yaml", "recourse: 1\ncatalog: other\n");
        assertEquals(Optional.of("other.yaml changed"), build().map(why -> why.replaceAll(", .*", " changed")));
        assertFalse(build().isPresent());
    }
}
