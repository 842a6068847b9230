package dev.recourse.maven.project;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A catalog, or a file of overrides.
 *
 * @param path the file
 * @param overridden the name of the catalog whose policy it overrides; empty for a catalog
 */
public record RecourseFile(Path path, Optional<String> overridden) {

    private static final Pattern YAML = Pattern.compile(".*\\.ya?ml", Pattern.CASE_INSENSITIVE);
    private static final Pattern FORMAT = Pattern.compile("(?m)^\uFEFF?[\"']?recourse[\"']?\\s*:\\s*[\"']?\\d");
    private static final Pattern OTHER =
            Pattern.compile("(?m)^[\"']?(translates|overrides)[\"']?\\s*:\\s*[\"']?([^\\s\"'#]*)");

    /**
     * The catalogs and overrides below this folder, sorted; none if it does not exist. Other YAML files, and
     * translations, are passed over. Files are recognised by lines, so that those with a syntax error are found as
     * well.
     */
    public static List<RecourseFile> in(Path folder) throws IOException {
        List<RecourseFile> found = new ArrayList<>();
        for (Path file : yaml(folder)) {
            read(file).ifPresent(found::add);
        }
        return found;
    }

    /** The file at this path, which is taken for a catalog if it is not recognised. */
    public static RecourseFile of(Path file) throws IOException {
        Optional<RecourseFile> read = Files.isRegularFile(file) ? read(file) : Optional.empty();
        return read.orElse(new RecourseFile(file, Optional.empty()));
    }

    private static Optional<RecourseFile> read(Path file) throws IOException {
        String text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
        Matcher other = OTHER.matcher(text);
        if (!FORMAT.matcher(text).find()) {
            return Optional.empty();
        }
        if (!other.find()) {
            return Optional.of(new RecourseFile(file, Optional.empty()));
        }
        return other.group(1).equals("overrides")
                ? Optional.of(new RecourseFile(file, Optional.of(other.group(2))))
                : Optional.empty();
    }

    /** Whether it is a catalog, rather than overrides of one. */
    public boolean isCatalog() {
        return overridden.isEmpty();
    }

    private static List<Path> yaml(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.find(
                folder,
                Integer.MAX_VALUE,
                (file, attributes) -> attributes.isRegularFile()
                        && YAML.matcher(file.getFileName().toString()).matches())) {
            return files.sorted().toList();
        }
    }
}
