package dev.recourse.maven.project;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RecourseFileTest {

    @Test
    void catalogsAndOverridesAreFoundAmongOtherYaml(@TempDir Path folder) throws IOException {
        Path catalog =
                write(folder, "errors/shop.yml", "# ours\nrecourse: 1\ncatalog: shop\ndomains:\n  overrides: {}\n");
        Path broken = write(folder, "broken.yaml", "\"recourse\": '1'\ncatalog: [\n");
        Path overrides = write(folder, "operations.yaml", "recourse: 1\noverrides: 'shop'   # ours\n");
        write(folder, "shop.de.yaml", "recourse: 1\ntranslates: shop\n");
        write(folder, "application.yaml", "recourse:\n  overrides:\n    shop: {}\n");
        write(folder, "notes.txt", "recourse: 1\ncatalog: notes\n");
        assertEquals(
                List.of(
                        new RecourseFile(broken, Optional.empty()),
                        new RecourseFile(catalog, Optional.empty()),
                        new RecourseFile(overrides, Optional.of("shop"))),
                RecourseFile.in(folder));
    }

    @Test
    void aFolderThatDoesNotExistHasNone(@TempDir Path folder) throws IOException {
        assertEquals(List.of(), RecourseFile.in(folder.resolve("missing")));
    }

    @Test
    void aNamedFileIsACatalogWhateverItHolds(@TempDir Path folder) throws IOException {
        Path file = write(folder, "shop.yaml", "catalogue: shop\n");
        assertEquals(new RecourseFile(file, Optional.empty()), RecourseFile.of(file));
    }

    private static Path write(Path folder, String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }
}
