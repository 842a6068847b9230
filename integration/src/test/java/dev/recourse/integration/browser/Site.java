package dev.recourse.integration.browser;

import dev.recourse.catalog.model.Catalog;
import dev.recourse.integration.Installed;
import dev.recourse.tools.docs.SiteFiles;
import dev.recourse.tools.output.OutputFolder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The reference pages of a catalog, on the disk.
 *
 * @param catalog what they are about
 * @param folder where they are
 */
record Site(Catalog catalog, Path folder) {

    /** Writes the pages of a catalog. */
    static Site of(Catalog catalog) {
        Path folder = Installed.DIRECTORY.resolve("pages").resolve(catalog.name());
        try {
            new OutputFolder(folder, "docs").write(SiteFiles.of(catalog, Optional.empty()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Site(catalog, folder);
    }

    /** The page at this address, such as {@code close/4006-rate-limit}; the first one if it is empty. */
    URI page(String address) {
        return folder.resolve(address).resolve("index.html").toUri();
    }

    /** The addresses of all pages that have a twin in Markdown: all but those that only lead to others. */
    List<String> addresses() {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isDirectory)
                    .filter(page -> Files.exists(page.resolveSibling(page.getFileName() + ".md")))
                    .map(page -> folder.relativize(page).toString().replace('\\', '/'))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
