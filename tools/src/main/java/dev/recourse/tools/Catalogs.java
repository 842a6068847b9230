package dev.recourse.tools;

import dev.recourse.catalog.CatalogReader;
import dev.recourse.catalog.Reading;
import dev.recourse.catalog.model.Catalog;
import dev.recourse.catalog.problem.Problem;
import dev.recourse.tools.lint.Linted;
import dev.recourse.wiresocket.WireSocket;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Collectors;

/** The catalog that a command works on: the one it is given, or WireSocket's. */
final class Catalogs {

    private static final String WIRESOCKET = "wiresocket.yaml";

    private Catalogs() {}

    /** The catalog in this file, or WireSocket's; what is wrong with it is a usage error. */
    static Catalog open(Optional<Path> file) {
        Reading reading = file.map(path -> Linted.of(path).reading())
                .orElseGet(() -> new CatalogReader(Catalogs::packaged).read(WIRESOCKET));
        return reading.catalog()
                .orElseThrow(() -> new UsageException("the catalog cannot be used\n"
                        + reading.errors().stream().map(Problem::text).collect(Collectors.joining("\n"))));
    }

    private static Optional<byte[]> packaged(String file) {
        try (InputStream in = WireSocket.class.getResourceAsStream("/" + file)) {
            return in == null ? Optional.empty() : Optional.of(in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
