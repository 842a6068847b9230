package dev.recourse.catalog;

import java.util.Optional;

/** Where the reader gets its files from: a folder, a class path, a compiler's file manager. */
@FunctionalInterface
public interface CatalogSource {

    /** The bytes of the file of this name, such as {@code standard.yaml}, or empty if there is none. */
    Optional<byte[]> read(String file);

    /** This source, and another one for what it lacks. */
    default CatalogSource orElse(CatalogSource other) {
        return file -> read(file).or(() -> other.read(file));
    }
}
