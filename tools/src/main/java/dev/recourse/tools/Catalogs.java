package dev.recourse.tools;

import dev.recourse.catalog.CatalogReader;
import dev.recourse.catalog.OverridesReader;
import dev.recourse.catalog.OverridesReading;
import dev.recourse.catalog.Reading;
import dev.recourse.catalog.model.Catalog;
import dev.recourse.catalog.problem.Problem;
import dev.recourse.engine.Policy;
import dev.recourse.tools.lint.CatalogPath;
import dev.recourse.tools.lint.LintedFile;
import dev.recourse.wiresocket.WireSocket;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
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
        return open(file, CatalogPath.NONE);
    }

    /**
     * The catalog in a file, whose includes are found on this path. Default: WireSocket's.
     *
     * @throws UsageException if the catalog has errors
     */
    static Catalog open(Optional<Path> file, CatalogPath path) {
        Reading reading = file.map(given -> LintedFile.read(given, path))
                .orElseGet(() -> new CatalogReader(Catalogs::packaged).read(WIRESOCKET));
        return catalog(reading);
    }

    /**
     * The catalog in a file without its translations, which takes half the time to read. Default: WireSocket's.
     *
     * @throws UsageException if the catalog has errors
     */
    static Catalog english(Optional<Path> file) {
        return file.map(given -> english(given, CatalogPath.NONE))
                .orElseGet(() -> catalog(new CatalogReader(Catalogs::packaged).read(WIRESOCKET, List.of())));
    }

    /**
     * The catalog in a file without its translations.
     *
     * @throws UsageException if the catalog has errors
     */
    static Catalog english(Path file, CatalogPath path) {
        return catalog(new CatalogReader(path.beside(file)).read(CatalogPath.name(file), List.of()));
    }

    /**
     * The policy of a catalog, changed by overrides if there are any. Default: WireSocket's.
     *
     * @throws UsageException if one of the files has errors
     */
    static Policy policy(Optional<Path> file, Optional<Path> overrides) {
        Policy policy = policy(file, CatalogPath.NONE);
        if (overrides.isEmpty()) {
            return policy;
        }
        OverridesReading reading = OverridesReader.of(policy).read(overrides.get());
        return reading.policy().orElseThrow(() -> hasErrors("the overrides have errors:", reading.errors()));
    }

    /**
     * The policy of a catalog, whose includes are found on this path. Default: WireSocket's, as it was generated.
     *
     * @throws UsageException if the catalog has errors
     */
    static Policy policy(Optional<Path> file, CatalogPath path) {
        return file.map(given -> english(given, path).policy()).orElseGet(WireSocket::policy);
    }

    private static Catalog catalog(Reading reading) {
        return reading.catalog().orElseThrow(() -> hasErrors("the catalog has errors:", reading.errors()));
    }

    private static UsageException hasErrors(String what, List<Problem> errors) {
        return new UsageException(
                what + "\n" + errors.stream().map(Problem::text).collect(Collectors.joining("\n")));
    }

    private static Optional<byte[]> packaged(String file) {
        try (InputStream in = WireSocket.class.getResourceAsStream("/" + file)) {
            return in == null ? Optional.empty() : Optional.of(in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
