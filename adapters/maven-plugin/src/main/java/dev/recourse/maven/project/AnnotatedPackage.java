package dev.recourse.maven.project;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A package that is annotated with {@code @ErrorCatalog}.
 *
 * @param folder the path of its {@code package-info.java} below the source folder, without the file
 * @param catalogs the catalogs that this file names; empty if one is named by a constant, which only a compiler can
 *     read. An annotation in a comment counts as well, so that more may be watched than necessary.
 */
public record AnnotatedPackage(Path folder, SortedSet<String> catalogs) {

    private static final String FILE = "package-info.java";
    private static final Pattern ANNOTATION = Pattern.compile(
            "@\\s*(?:dev\\s*\\.\\s*recourse\\s*\\.\\s*engine\\s*\\.\\s*)?ErrorCatalog\\s*\\(([^)]*)\\)");
    private static final Pattern LITERAL = Pattern.compile("\\s*(?:value\\s*=\\s*)?\"([^\"\\\\\\v]+)\"\\s*");

    /** The annotated packages in these source folders, which need not exist. */
    public static List<AnnotatedPackage> in(List<Path> roots) throws IOException {
        List<AnnotatedPackage> found = new ArrayList<>();
        for (Path root : roots) {
            for (Path file : files(root)) {
                Path folder =
                        root.relativize(Optional.ofNullable(file.getParent()).orElse(root));
                String source = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
                catalogs(source).ifPresent(catalogs -> found.add(new AnnotatedPackage(folder, catalogs)));
            }
        }
        return found;
    }

    private static List<Path> files(Path root) throws IOException {
        if (!Files.isDirectory(root)) {
            return List.of();
        }
        try (Stream<Path> files = Files.find(root, Integer.MAX_VALUE, (file, attributes) -> file.endsWith(FILE))) {
            return files.sorted().toList();
        }
    }

    /** The catalogs named in this source; nothing if it does not have the annotation. */
    static Optional<SortedSet<String>> catalogs(String source) {
        Matcher annotations = ANNOTATION.matcher(source);
        SortedSet<String> catalogs = new TreeSet<>();
        boolean any = false;
        boolean all = true;
        while (annotations.find()) {
            any = true;
            Matcher literal = LITERAL.matcher(annotations.group(1));
            if (literal.matches()) {
                catalogs.add(literal.group(1));
            } else {
                all = false;
            }
        }
        return any ? Optional.of(all ? catalogs : new TreeSet<>()) : Optional.empty();
    }

    /** The package's name. */
    public String name() {
        return folder.toString().replace(folder.getFileSystem().getSeparator(), ".");
    }
}
