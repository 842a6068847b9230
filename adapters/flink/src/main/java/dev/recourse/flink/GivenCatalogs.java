package dev.recourse.flink;

import dev.recourse.catalog.CatalogJson;
import dev.recourse.catalog.CatalogReader;
import dev.recourse.catalog.CatalogSource;
import dev.recourse.catalog.Reading;
import dev.recourse.catalog.problem.Problem;
import dev.recourse.flink.CatalogFile.Role;
import dev.recourse.web.JsonCatalog;
import dev.recourse.web.NotReadableException;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Reads the catalogs that a job begins with, where it is started. */
final class GivenCatalogs {

    private GivenCatalogs() {}

    /**
     * The catalog that decides and, if there is one, that which is compared.
     *
     * @throws IOException if one does not exist or has errors
     */
    static List<CatalogFile> read(Path catalog, Optional<Path> changed) throws IOException {
        List<CatalogFile> files = new ArrayList<>();
        files.add(new CatalogFile(name(catalog), Role.OLD, json(catalog)));
        if (changed.isPresent()) {
            files.add(new CatalogFile(name(changed.get()), Role.NEW, json(changed.get())));
        }
        return files;
    }

    private static String json(Path file) throws IOException {
        if (!Files.isRegularFile(file)) {
            throw new FileNotFoundException("file not found: " + file);
        }
        return name(file).endsWith(".json") ? checked(file) : converted(file);
    }

    private static String checked(Path file) throws IOException {
        String json = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
        try {
            JsonCatalog.read(json);
        } catch (NotReadableException e) {
            throw new IOException(file + ": " + e.getMessage(), e);
        }
        return json;
    }

    /** The JSON form, without translations. */
    private static String converted(Path file) throws IOException {
        Path folder = file.toAbsolutePath().getParent();
        Reading reading = new CatalogReader(CatalogSource.folder(folder == null ? Path.of("/") : folder))
                .read(name(file), List.of());
        return CatalogJson.writeCompact(reading.catalog()
                .orElseThrow(() -> new IOException("the catalog has errors:\n"
                        + reading.errors().stream().map(Problem::text).collect(Collectors.joining("\n")))));
    }

    private static String name(Path file) {
        Path name = file.getFileName();
        return name == null ? "" : name.toString();
    }
}
