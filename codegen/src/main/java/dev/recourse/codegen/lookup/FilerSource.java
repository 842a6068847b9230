package dev.recourse.codegen.lookup;

import dev.recourse.catalog.CatalogSource;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import javax.annotation.processing.Filer;
import javax.tools.JavaFileManager;

/**
 * A location of the compiler's. A compiler says in several ways that it has no such file, or no such location: by an
 * exception at lookup or at the first read.
 */
record FilerSource(Filer filer, JavaFileManager.Location location) implements CatalogSource {

    @Override
    public Optional<byte[]> read(String file) {
        try (InputStream stream = filer.getResource(location, "", file).openInputStream()) {
            return Optional.of(stream.readAllBytes());
        } catch (IOException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
