package dev.recourse.catalog;

import dev.recourse.catalog.yaml.Tree;
import java.nio.file.Path;
import java.util.Optional;

/** Where the reader gets its files from: a folder, a class path, a compiler's file manager. */
@FunctionalInterface
public interface CatalogSource {

    /**
     * The bytes of the file of this name, such as {@code standard.yaml}, or empty if there is none.
     *
     * @throws java.io.UncheckedIOException if it is there and cannot be read; the message says why
     */
    Optional<byte[]> read(String file);

    /** This source, and another one for what it lacks. */
    default CatalogSource orElse(CatalogSource other) {
        return file -> read(file).or(() -> other.read(file));
    }

    /**
     * The files of a folder; names may be paths below it, or absolute. No more is read of a file than tells it is too
     * large.
     */
    static CatalogSource folder(Path folder) {
        return new FolderSource(folder, Tree.MAX_BYTES + 1);
    }
}
