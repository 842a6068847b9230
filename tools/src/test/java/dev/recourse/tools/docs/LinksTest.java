package dev.recourse.tools.docs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.recourse.catalog.model.Catalog;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every link of every page leads to a file of the site and, if it names a place in it, to that place. */
class LinksTest {

    private static final Pattern HTML_LINK = Pattern.compile("\\s(?:href|src)=\"([^\"]*)\"");

    @TestFactory
    Stream<DynamicTest> leadSomewhere() {
        return Catalogs.all().stream().map(catalog -> DynamicTest.dynamicTest(catalog.name(), () -> follow(catalog)));
    }

    @Test
    void allCatalogsAreTried() {
        assertEquals(12, Catalogs.all().size());
    }

    @Test
    void leadSomewhereFromPagesOfRetiredCodesAndFormerNamesToo() {
        follow(HostileTest.catalog("x"));
    }

    private static void follow(Catalog catalog) {
        SortedMap<String, byte[]> files = SiteFiles.of(catalog, Optional.empty());
        List<String> broken = new ArrayList<>();
        int links = 0;
        for (String file : files.keySet()) {
            for (String link : links(file, text(files, file))) {
                links++;
                if (!link.startsWith("https://") && !leads(files, file, link)) {
                    broken.add(file + ": " + link);
                }
            }
        }
        assertEquals(List.of(), broken);
        assertTrue(links > files.size(), "too few links were found: " + links);
    }

    private static String text(SortedMap<String, byte[]> files, String file) {
        return new String(files.get(file), StandardCharsets.UTF_8);
    }

    private static List<String> links(String file, String text) {
        if (file.endsWith(".md") || file.equals("llms.txt")) {
            return new MarkdownFile(text).links();
        }
        return file.endsWith(".html")
                ? HTML_LINK
                        .matcher(text)
                        .results()
                        .map(found -> found.group(1).replace("&amp;", "&"))
                        .distinct()
                        .toList()
                : List.of();
    }

    private static boolean leads(SortedMap<String, byte[]> files, String from, String link) {
        URI target = URI.create("file:///" + from).resolve(link);
        String file = target.getPath().substring(1);
        if (!target.getScheme().equals("file") || !files.containsKey(file)) {
            return false;
        }
        return target.getFragment() == null || hasPart(file, text(files, file), target.getFragment());
    }

    /** Whether a page has this part: an id, or in Markdown a heading as GitHub links to it. */
    private static boolean hasPart(String file, String text, String part) {
        return file.endsWith(".md")
                ? new MarkdownFile(text)
                        .sections().stream()
                                .map(heading -> heading.toLowerCase(Locale.ROOT).replace(' ', '-'))
                                .anyMatch(part::equals)
                : text.contains(" id=\"" + part + "\"");
    }
}
