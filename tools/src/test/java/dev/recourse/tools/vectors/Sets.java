package dev.recourse.tools.vectors;

import dev.recourse.catalog.CatalogReader;
import dev.recourse.catalog.CatalogSource;
import dev.recourse.catalog.model.Catalog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/** Sets of the catalogs in this repository. */
final class Sets {

    static final int SHARED = 10_000;

    private static byte[] wireSocket = new byte[0];

    private Sets() {}

    static Catalog catalog(String file) {
        Path path = Path.of("..", "catalog").resolve(file);
        return new CatalogReader(CatalogSource.folder(path.resolveSibling("")))
                .read(String.valueOf(path.getFileName()))
                .catalog()
                .orElseThrow();
    }

    static byte[] bytes(Catalog catalog, long count, long seed) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new Vectors(catalog, count, seed).write(out);
        return out.toByteArray();
    }

    /** The set of WireSocket's catalog that tests share: {@value #SHARED} events. */
    static synchronized byte[] wireSocket() throws IOException {
        if (wireSocket.length == 0) {
            wireSocket = bytes(catalog("wiresocket.yaml"), SHARED, 0);
        }
        return wireSocket.clone();
    }

    /** The header and the other lines, each without its line feed. */
    static List<String> lines(byte[] set) {
        return List.of(new String(set, StandardCharsets.UTF_8).split("\n"));
    }
}
