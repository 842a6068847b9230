package dev.recourse.codegen.lookup;

import dev.recourse.catalog.CatalogSource;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** A folder with catalogs, or one catalog with its neighbours. */
record PathSource(Path path) implements CatalogSource {

    @Override
    public Optional<byte[]> read(String file) {
        String simpleName = file.substring(file.lastIndexOf('/') + 1);
        if (Files.isDirectory(path)) {
            CatalogSource folder = CatalogSource.folder(path);
            return folder.read(file).or(() -> folder.read(simpleName));
        }
        Path parent = path.toAbsolutePath().getParent();
        return parent == null ? Optional.empty() : CatalogSource.folder(parent).read(simpleName);
    }
}
