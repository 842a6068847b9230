package dev.recourse.catalog;

import dev.recourse.catalog.yaml.Tree;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** The files of a jar. */
record JarSource(Path jar) implements CatalogSource {

    @Override
    public Optional<byte[]> read(String file) {
        try (ZipFile zip = new ZipFile(jar.toFile())) {
            ZipEntry entry = zip.getEntry(file);
            if (entry == null || entry.isDirectory()) {
                return Optional.empty();
            }
            try (InputStream stream = zip.getInputStream(entry)) {
                return Optional.of(stream.readNBytes(Tree.MAX_BYTES + 1));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
