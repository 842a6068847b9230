package dev.recourse.tools.docs;

import dev.recourse.catalog.CatalogReader;
import dev.recourse.catalog.CatalogSource;
import dev.recourse.catalog.Reading;
import dev.recourse.catalog.model.Catalog;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The catalogs that ship and the examples. */
public final class Catalogs {

    private static final Path FOLDER = Path.of("../catalog");

    private static final List<Catalog> ALL = Stream.concat(yaml(FOLDER), yaml(FOLDER.resolve("examples")))
            .filter(file -> file.getFileName().toString().matches("[a-z0-9]+\\.yaml"))
            .map(Catalogs::read)
            .toList();

    private Catalogs() {}

    /** WireSocket's. */
    public static Catalog wiresocket() {
        return ALL.stream()
                .filter(catalog -> catalog.name().equals("wiresocket"))
                .findFirst()
                .orElseThrow();
    }

    /** All of them. */
    public static List<Catalog> all() {
        return ALL;
    }

    private static Stream<Path> yaml(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The catalog in a file. */
    public static Catalog read(Path file) {
        Reading reading = new CatalogReader(CatalogSource.folder(file.resolveSibling("")))
                .read(file.getFileName().toString());
        return reading.catalog().orElseThrow(() -> new AssertionError(reading.problems()));
    }
}
