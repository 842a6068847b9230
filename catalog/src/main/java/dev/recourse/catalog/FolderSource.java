package dev.recourse.catalog;

import dev.recourse.catalog.yaml.Tree;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;

/** The files of a folder. */
record FolderSource(Path folder) implements CatalogSource {

    @Override
    public Optional<byte[]> read(String file) {
        Path path;
        try {
            path = folder.resolve(file);
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
        try {
            if (Files.isDirectory(path)) {
                throw new IOException("it is a directory");
            }
            try (InputStream stream = Files.newInputStream(path)) {
                return Optional.of(stream.readNBytes(Tree.MAX_BYTES + 1));
            }
        } catch (NoSuchFileException e) {
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
