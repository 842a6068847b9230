package dev.recourse.tools;

import dev.recourse.catalog.CatalogReader;
import dev.recourse.catalog.Reading;
import dev.recourse.catalog.model.Catalog;
import dev.recourse.catalog.problem.Problem;
import dev.recourse.tools.lint.LintedCatalog;
import dev.recourse.wiresocket.WireSocket;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Collectors;

/** Opens the catalog that a command works on. */
final class Catalogs {

    private static final String WIRESOCKET = "wiresocket.yaml";

    private Catalogs() {}

    /**
     * The catalog in a file. Default: WireSocket's.
     *
     * @throws UsageException if the catalog has errors
     */
    static Catalog open(Optional<Path> file) {
        Reading reading = file.map(path -> LintedCatalog.of(path).reading())
                .orElseGet(() -> new CatalogReader(Catalogs::packaged).read(WIRESOCKET));
        return reading.catalog()
                .orElseThrow(() -> new UsageException("the catalog has errors:\n"
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
