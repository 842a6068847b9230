package dev.recourse.catalog;

import dev.recourse.catalog.yaml.Tree;
import java.nio.file.Path;
import java.util.Optional;

/** A source of catalog files, such as a folder, a class path or a compiler's file manager. */
@FunctionalInterface
public interface CatalogSource {

    /**
     * The bytes of the file with this name, such as {@code standard.yaml}; empty if it does not exist.
     *
     * @throws java.io.UncheckedIOException if the file exists but cannot be read; its cause says why
     */
    Optional<byte[]> read(String file);

    /** This source, then the fallback for files that it does not have. */
    default CatalogSource orElse(CatalogSource fallback) {
        return file -> read(file).or(() -> fallback.read(file));
    }

    /**
     * The files of a folder. Names may be paths relative to it, or absolute. At most {@value Tree#MAX_BYTES} bytes of a
     * file, and one more, are read.
     */
    static CatalogSource folder(Path folder) {
        return new FolderSource(folder);
    }

    /** The files of a jar, whose names are paths in it. As much of a file is read as of one in a folder. */
    static CatalogSource jar(Path jar) {
        return new JarSource(jar);
    }
}
