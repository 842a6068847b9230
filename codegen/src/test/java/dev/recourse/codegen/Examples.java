package dev.recourse.codegen;

import dev.recourse.catalog.CatalogReader;
import dev.recourse.catalog.CatalogSource;
import dev.recourse.catalog.Reading;
import dev.recourse.catalog.model.Catalog;
import java.nio.file.Path;

/** The catalogs that the tests generate from. */
enum Examples {
    /** The catalog of WireSocket. */
    WIRESOCKET("wiresocket.yaml", "dev.recourse.wiresocket", Path.of("../catalog")),
    /** A catalog that uses every feature of the format. */
    EVERYTHING("everything.yaml", "com.example.everything", Path.of("src/test/resources/catalogs"));

    final String file;
    final String packageName;
    final Path folder;

    Examples(String file, String packageName, Path folder) {
        this.file = file;
        this.packageName = packageName;
        this.folder = folder.toAbsolutePath().normalize();
    }

    Catalog catalog() {
        Reading reading = new CatalogReader(CatalogSource.folder(folder)).read(file);
        return reading.catalog().orElseThrow(() -> new AssertionError(reading.problems()));
    }

    Compilation compilation(Path output) {
        return Compilation.in(output).catalogsAt(folder).annotating(packageName, file);
    }
}
