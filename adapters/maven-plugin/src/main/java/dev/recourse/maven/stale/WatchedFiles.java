package dev.recourse.maven.stale;

import dev.recourse.catalog.CatalogReader;
import dev.recourse.catalog.CatalogSource;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * The files from which the Java of a package is generated, with what they contained. Files that a catalog could have
 * and does not, such as a translation, are among them, so that it is noticed when they appear.
 *
 * @param generator what generates the Java; another version may generate other code
 * @param catalogs the catalogs that the package names
 * @param digests for each file that was looked for, the SHA-256 of its bytes, or why there are none
 */
record WatchedFiles(String generator, SortedSet<String> catalogs, SortedMap<String, String> digests) {

    private static final String ABSENT = "absent";
    private static final String UNREADABLE = "unreadable";
    private static final String GENERATOR = "generator ";
    private static final String CATALOG = "catalog ";

    /** Reads these catalogs with all files that belong to them. */
    static WatchedFiles of(String generator, SortedSet<String> catalogs, CatalogSource source) {
        SortedMap<String, String> digests = new TreeMap<>();
        CatalogReader reader = new CatalogReader(file -> {
            digests.put(file, digest(file, source));
            return source.read(file);
        });
        catalogs.forEach(reader::read);
        return new WatchedFiles(generator, catalogs, digests);
    }

    /**
     * The same files as they are now. While all of them are the same, so is the list of them, because it follows from
     * what they contain.
     */
    WatchedFiles now(CatalogSource source) {
        SortedMap<String, String> now = new TreeMap<>();
        digests.keySet().forEach(file -> now.put(file, digest(file, source)));
        return new WatchedFiles(generator, catalogs, now);
    }

    private static String digest(String file, CatalogSource source) {
        try {
            return source.read(file).map(WatchedFiles::sha256).orElse(ABSENT);
        } catch (UncheckedIOException e) {
            return UNREADABLE;
        }
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    /** The files that these and others do not have in common. */
    List<String> differences(WatchedFiles other) {
        SortedSet<String> all = new TreeSet<>(digests.keySet());
        all.addAll(other.digests.keySet());
        return all.stream()
                .filter(file -> !state(file).equals(other.state(file)))
                .toList();
    }

    private String state(String file) {
        return Objects.requireNonNullElse(digests.get(file), ABSENT);
    }

    /** One line for each fact. */
    String text() {
        return GENERATOR + generator + "\n"
                + catalogs.stream().map(catalog -> CATALOG + catalog + "\n").collect(Collectors.joining())
                + digests.entrySet().stream()
                        .map(entry -> entry.getValue() + " " + entry.getKey() + "\n")
                        .collect(Collectors.joining());
    }

    /** What {@link #text} wrote; empty if it is something else. */
    static Optional<WatchedFiles> parse(String text) {
        String generator = "";
        SortedSet<String> catalogs = new TreeSet<>();
        SortedMap<String, String> digests = new TreeMap<>();
        for (String line : text.lines().toList()) {
            int space = line.indexOf(' ');
            if (line.startsWith(GENERATOR)) {
                generator = line.substring(GENERATOR.length());
            } else if (line.startsWith(CATALOG)) {
                catalogs.add(line.substring(CATALOG.length()));
            } else if (space > 0) {
                digests.put(line.substring(space + 1), line.substring(0, space));
            }
        }
        WatchedFiles parsed = new WatchedFiles(generator, catalogs, digests);
        return parsed.text().equals(text) ? Optional.of(parsed) : Optional.empty();
    }

    /** Whether they were recorded for the same catalogs and the same generator. */
    boolean areFor(String otherGenerator, SortedSet<String> otherCatalogs) {
        return generator.equals(otherGenerator) && catalogs.equals(otherCatalogs);
    }
}
