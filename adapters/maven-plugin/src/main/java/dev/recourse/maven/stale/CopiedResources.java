package dev.recourse.maven.stale;

import dev.recourse.catalog.CatalogSource;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * The resources that Maven has copied to the output folder. Maven copies a file only if it is newer than its copy; a
 * file that is older and different, as after a restored backup, is copied here when it is read.
 *
 * @param output the folder that they were copied to
 * @param folders the folders whose files are copied to its root as they are, without filtering
 */
record CopiedResources(Path output, List<Path> folders) implements CatalogSource {

    @Override
    public Optional<byte[]> read(String file) {
        copied(file).ifPresent(copy -> origin(file).ifPresent(origin -> refresh(origin, copy)));
        return CatalogSource.folder(output).read(file);
    }

    private Optional<Path> copied(String file) {
        return resolve(output, file);
    }

    /** The file that was copied; empty if there are several of this name, of which Maven has chosen one. */
    private Optional<Path> origin(String file) {
        List<Path> origins = folders.stream()
                .flatMap(folder -> resolve(folder, file).stream())
                .toList();
        return origins.size() == 1 ? Optional.of(origins.get(0)) : Optional.empty();
    }

    private static Optional<Path> resolve(Path folder, String file) {
        try {
            return Optional.of(folder.resolve(file)).filter(Files::isRegularFile);
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }

    private static void refresh(Path origin, Path copy) {
        try {
            if (!Arrays.equals(Files.readAllBytes(origin), Files.readAllBytes(copy))) {
                Files.copy(origin, copy, StandardCopyOption.REPLACE_EXISTING);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
