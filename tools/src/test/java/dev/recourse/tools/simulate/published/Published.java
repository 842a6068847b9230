package dev.recourse.tools.simulate.published;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Numbers that the published programs print; the head of each file says which program, and how it was run. */
final class Published {

    private Published() {}

    /** The rows of a file, cell by cell, without comments and names. */
    static List<String[]> rows(String file) {
        try {
            return Files.readAllLines(Path.of("src/test/resources/published", file)).stream()
                    .filter(line -> !line.startsWith("#"))
                    .skip(1)
                    .map(line -> line.split(","))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
