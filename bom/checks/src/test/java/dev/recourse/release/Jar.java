package dev.recourse.release;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** The entries of a jar, by name, without folders. */
record Jar(SortedMap<String, byte[]> entries) {

    static Jar read(Path file) {
        SortedMap<String, byte[]> entries = new TreeMap<>();
        try (ZipFile zip = new ZipFile(file.toFile())) {
            for (ZipEntry entry : zip.stream().filter(one -> !one.isDirectory()).toList()) {
                try (InputStream in = zip.getInputStream(entry)) {
                    entries.put(entry.getName(), in.readAllBytes());
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(file + ": " + e.getMessage(), e);
        }
        return new Jar(entries);
    }

    /** Its folders with their times, in their order. */
    static List<String> list(Path file) throws IOException {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            return zip.stream()
                    .filter(ZipEntry::isDirectory)
                    .map(entry -> entry.getName() + " " + entry.getTimeLocal())
                    .toList();
        }
    }

    boolean has(String name) {
        return entries.containsKey(name);
    }

    Optional<String> text(String name) {
        return Optional.ofNullable(entries.get(name)).map(bytes -> new String(bytes, StandardCharsets.UTF_8));
    }
}
