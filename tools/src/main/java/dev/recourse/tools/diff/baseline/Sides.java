package dev.recourse.tools.diff.baseline;

import dev.recourse.catalog.CatalogSource;
import dev.recourse.tools.lint.CatalogPath;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Finds the catalogs that are compared: an existing file, a jar, or {@code REV:PATH} of git. */
public final class Sides {

    private static final String IN_JAR = "!/";

    private final Path folder;
    private final CatalogPath path;

    /**
     * @param folder where paths start, and where git runs
     * @param path where included catalogs are found, if they are not beside the one that includes them
     */
    public Sides(Path folder, CatalogPath path) {
        this.folder = folder;
        this.path = path;
    }

    /**
     * Opens the catalog of today, in the format of today.
     *
     * @throws UnreadableException if there is no catalog
     */
    public Side open(String name) throws UnreadableException {
        return open(name, false);
    }

    /**
     * Opens a catalog that another is compared with, which may be in an earlier form of the format.
     *
     * @throws UnreadableException if there is no catalog
     */
    public Side openBaseline(String name) throws UnreadableException {
        return open(name, true);
    }

    private Side open(String name, boolean isFormer) throws UnreadableException {
        try {
            Optional<Path> file = existing(name);
            if (file.isPresent()) {
                return CatalogPath.isJar(file.get())
                        ? inJar(name, file.get(), Optional.empty(), isFormer)
                        : inFolder(name, file.get(), isFormer);
            }
            int inside = name.indexOf(IN_JAR);
            Optional<Path> jar = inside < 0 ? Optional.empty() : existing(name.substring(0, inside));
            if (jar.isPresent()) {
                return inJar(name, jar.get(), Optional.of(name.substring(inside + IN_JAR.length())), isFormer);
            }
            int colon = name.indexOf(':');
            if (colon <= 0 || colon == name.length() - 1) {
                throw new UnreadableException("file not found: " + name
                        + "; write the path of a catalog or jar, or REV:PATH for a revision of git");
            }
            return inGit(name, name.substring(0, colon), name.substring(colon + 1), isFormer);
        } catch (IOException | UncheckedIOException e) {
            throw new UnreadableException(name + " cannot be read: " + e.getMessage());
        }
    }

    private Optional<Path> existing(String name) throws UnreadableException {
        try {
            Path file = folder.resolve(name);
            if (Files.isDirectory(file)) {
                throw new UnreadableException(name + " is a folder; write the path of a catalog in it");
            }
            return Optional.of(file).filter(Files::exists);
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }

    private Side inFolder(String name, Path file, boolean isFormer) throws UnreadableException {
        return Side.read(name, CatalogPath.name(file), path.beside(file), file.toString(), isFormer);
    }

    private Side inJar(String name, Path jar, Optional<String> entry, boolean isFormer)
            throws UnreadableException, IOException {
        CatalogSource source = CatalogSource.jar(jar);
        if (entry.isPresent() && source.read(entry.get()).isEmpty()) {
            throw new UnreadableException("the jar has no file " + entry.get() + listed(name, jar));
        }
        String file = entry.isPresent() ? entry.get() : only(name, jar);
        return Side.read(name, file, source.orElse(path), jar + IN_JAR + file, isFormer);
    }

    private static String only(String name, Path jar) throws UnreadableException, IOException {
        List<String> catalogs = Jar.catalogs(jar);
        if (catalogs.size() != 1) {
            throw new UnreadableException(
                    catalogs.isEmpty()
                            ? name + " has no catalog in it"
                            : name + " has several catalogs" + listed(name, jar));
        }
        return catalogs.get(0);
    }

    private static String listed(String name, Path jar) throws IOException {
        int inside = name.indexOf(IN_JAR);
        String prefix = (inside < 0 ? name : name.substring(0, inside)) + IN_JAR;
        List<String> catalogs = Jar.catalogs(jar);
        return catalogs.isEmpty() ? "" : "; write one of: " + prefix + String.join(", " + prefix, catalogs);
    }

    private Side inGit(String name, String revision, String file, boolean isFormer)
            throws UnreadableException, IOException {
        GitFiles git = new GitFiles(folder, revision);
        git.requireFile(file);
        return Side.read(name, file, git.orElse(path), file.startsWith("./") ? file.substring(2) : file, isFormer);
    }
}
