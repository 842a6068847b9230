package dev.recourse.tools.docs;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Compares WireSocket's pages in Markdown with a reviewed copy beside its catalog. {@code -Drecourse.golden=update}
 * writes a new copy.
 */
class ReferenceTest {

    private static final Path REVIEWED = Path.of("../catalog/reference");

    @Test
    void thePagesAreThoseThatWereReviewed() throws IOException {
        SortedMap<String, byte[]> pages = SiteFiles.of(Catalogs.wiresocket(), Optional.empty()).entrySet().stream()
                .filter(file -> file.getKey().endsWith(".md"))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (one, other) -> one, TreeMap::new));
        if ("update".equals(System.getProperty("recourse.golden"))) {
            for (String old : reviewed().keySet()) {
                Files.delete(REVIEWED.resolve(old));
            }
            for (Map.Entry<String, byte[]> page : pages.entrySet()) {
                Path file = REVIEWED.resolve(page.getKey());
                Files.createDirectories(file.getParent());
                Files.write(file, page.getValue());
            }
        }
        Map<String, String> reviewed = reviewed();
        assertEquals(reviewed.keySet(), pages.keySet());
        reviewed.forEach((name, text) -> assertEquals(text, new String(pages.get(name), StandardCharsets.UTF_8), name));
    }

    private static SortedMap<String, String> reviewed() throws IOException {
        SortedMap<String, String> texts = new TreeMap<>();
        if (Files.isDirectory(REVIEWED)) {
            try (Stream<Path> files = Files.walk(REVIEWED)) {
                for (Path file : files.filter(Files::isRegularFile).toList()) {
                    texts.put(REVIEWED.relativize(file).toString().replace('\\', '/'), Files.readString(file));
                }
            }
        }
        return texts;
    }
}
