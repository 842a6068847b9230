package dev.recourse.tools.lint;

import dev.recourse.catalog.CatalogSource;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipFile;

/**
 * Folders and jars in which included catalogs are found, as an annotation processor finds them on its class path. The
 * first that has a file counts.
 *
 * @param places the folders and jars
 */
public record CatalogPath(List<Path> places) implements CatalogSource {

    /** No places. */
    public static final CatalogPath NONE = new CatalogPath(List.of());

    @Override
    public Optional<byte[]> read(String file) {
        return places.stream()
                .flatMap(place -> source(place).read(file).stream())
                .findFirst();
    }

    /** The files beside this one, then those on the path. */
    public CatalogSource beside(Path file) {
        Path folder = file.toAbsolutePath().getParent();
        return CatalogSource.folder(folder == null ? file.toAbsolutePath() : folder)
                .orElse(this);
    }

    /** The name of a file without its folder. */
    public static String name(Path file) {
        Path name = file.getFileName();
        return name == null ? "" : name.toString();
    }

    /** Whether a file is a jar with something in it, whatever its name. */
    public static boolean isJar(Path file) {
        try (ZipFile jar = new ZipFile(file.toFile())) {
            return jar.size() > 0;
        } catch (IOException e) {
            return false;
        }
    }

    private static CatalogSource source(Path place) {
        return Files.isDirectory(place) ? CatalogSource.folder(place) : CatalogSource.jar(place);
    }

    /** Where a file of this name is found: in a folder, or in a jar, as in {@code lib.jar!/common.yaml}. */
    Optional<String> where(String file) {
        return places.stream()
                .filter(place -> source(place).read(file).isPresent())
                .map(place -> place + (Files.isDirectory(place) ? File.separator : "!/") + file)
                .findFirst();
    }
}
