package dev.recourse.web;

import dev.recourse.catalog.CatalogReader;
import dev.recourse.catalog.CatalogSource;
import dev.recourse.catalog.model.Catalog;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The catalogs of this repository. */
final class Shipped {

    private static final Path FOLDER = Path.of("../catalog").toAbsolutePath().normalize();
    private static final Path EXAMPLES = FOLDER.resolve("examples");

    private Shipped() {}

    static List<Catalog> all() {
        try (Stream<Path> files = Files.list(EXAMPLES)) {
            List<Catalog> examples = files.map(file -> file.getFileName().toString())
                    .filter(name -> name.matches("[a-z0-9-]+\\.yaml"))
                    .sorted()
                    .map(name -> read(EXAMPLES, name))
                    .toList();
            return Stream.concat(Stream.of(read(FOLDER, "standard.yaml"), wireSocket()), examples.stream())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Catalog wireSocket() {
        return read(FOLDER, "wiresocket.yaml");
    }

    private static Catalog read(Path folder, String name) {
        return new CatalogReader(CatalogSource.folder(folder).orElse(CatalogSource.folder(FOLDER)))
                .read(name)
                .catalog()
                .orElseThrow();
    }
}
