package dev.recourse.maven.stale;

import dev.recourse.catalog.CatalogSource;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * The folders and files that the option {@code recourse.catalogs} of the processor names. A folder has files by their
 * path or by their simple name; a file means its folder.
 *
 * @param places the values of the option
 */
record OptionPlaces(List<String> places) implements CatalogSource {

    @Override
    public Optional<byte[]> read(String file) {
        String simpleName = file.substring(file.lastIndexOf('/') + 1);
        return places.stream()
                .flatMap(place -> read(place, file, simpleName).stream())
                .findFirst();
    }

    private static Optional<byte[]> read(String place, String file, String simpleName) {
        Path path;
        try {
            path = Path.of(place).toAbsolutePath();
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
        if (Files.isDirectory(path)) {
            CatalogSource folder = CatalogSource.folder(path);
            return folder.read(file).or(() -> folder.read(simpleName));
        }
        return Optional.ofNullable(path.getParent())
                .flatMap(folder -> CatalogSource.folder(folder).read(simpleName));
    }
}
