package dev.recourse.tools;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DocsCommandTest extends RunsCommands {

    private static final String CATALOG = """
            recourse: 1
            catalog: shop
            domains:
              orders:
                protocol: http
                codes:
                  404:
                    key: NOT_FOUND
                    acts: [client]
                    remedy: give-up
                    message: It is not there.
            """;

    @TempDir
    private Path folder;

    private Path catalog(String text) throws IOException {
        return Files.writeString(folder.resolve("shop.yaml"), text);
    }

    private int docs(Path catalog, String... more) {
        out.getBuffer().setLength(0);
        String[] start = {
            "docs", catalog.toString(), "--out", folder.resolve("site").toString()
        };
        String[] all = Arrays.copyOf(start, start.length + more.length);
        System.arraycopy(more, 0, all, start.length, more.length);
        return run(all);
    }

    @Test
    void pagesAreWrittenOnce() throws IOException {
        Path catalog = catalog(CATALOG);
        assertEquals(0, docs(catalog), err::toString);
        Path site = folder.resolve("site");
        String page = Files.readString(site.resolve("orders/404-not-found.md"));
        assertTrue(page.startsWith("# 404 Not Found\n"), page);
        assertTrue(page.contains("> It is not there.\n"), page);
        assertTrue(Files.readString(site.resolve("orders/404-not-found.json")).startsWith("{\n"), page);
        assertTrue(Files.readString(site.resolve("llms.txt")).contains("](orders/404-not-found.md)"));
        assertFalse(Files.exists(site.resolve("sitemap.xml")));
        assertEquals(0, docs(catalog));
        assertTrue(out.toString().contains(" 0 written, 0 removed"), out.toString());
    }

    @Test
    void checkFailsWhenPagesAndCatalogDiffer() throws IOException {
        Path catalog = catalog(CATALOG);
        assertEquals(1, docs(catalog, "--check"));
        assertTrue(out.toString().contains("missing: "), out.toString());
        assertFalse(Files.exists(folder.resolve("site")), "--check writes nothing");
        assertEquals(0, docs(catalog));
        assertEquals(0, docs(catalog, "--check"), out::toString);
        catalog(CATALOG.replace("It is not there.", "It has gone.").replace("NOT_FOUND", "GONE"));
        assertEquals(1, docs(catalog, "--check"));
        Path site = folder.resolve("site");
        assertTrue(out.toString().contains("missing: " + site.resolve("orders/404-gone.md")), out.toString());
        assertTrue(out.toString().contains("left over: " + site.resolve("orders/404-not-found.md")), out.toString());
        assertTrue(out.toString().contains("different: " + site.resolve("orders.md")), out.toString());
    }

    @Test
    void aBaseAddressGivesASitemapAndAbsoluteLinks() throws IOException {
        assertEquals(0, docs(catalog(CATALOG), "--base-url", "https://example.com/a&b"), err::toString);
        Path site = folder.resolve("site");
        assertTrue(
                Files.readString(site.resolve("sitemap.xml"))
                        .contains("<loc>https://example.com/a&amp;b/orders/404-not-found/</loc>"),
                "sitemap.xml");
        assertTrue(Files.readString(site.resolve("llms.txt")).contains("](https://example.com/a&b/orders.md)"));
    }

    @Test
    void theCatalogMayNameTheAddressOfItsPages() throws IOException {
        assertEquals(
                0, docs(catalog(CATALOG.replace("domains:", "pages: https://example.com/e\ndomains:"))), err::toString);
        Path site = folder.resolve("site");
        assertTrue(
                Files.readString(site.resolve("sitemap.xml"))
                        .contains("<loc>https://example.com/e/orders/404-not-found/</loc>"),
                "sitemap.xml");
        String page = Files.readString(site.resolve("orders/404-not-found.md"));
        assertFalse(page.contains("https://example.com/e"), "a page is no further reading of itself");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"example.com", "javascript:alert(1)", "https://", "https://a b", "https://a/?q", "https://a\"b"})
    void anotherBaseAddressIsRefused(String url) throws IOException {
        assertEquals(2, docs(catalog(CATALOG), "--base-url", url));
        assertTrue(err.toString().contains("--base-url must be a URL"), err.toString());
        assertFalse(Files.exists(folder.resolve("site")));
    }

    @Test
    void aCatalogWithMistakesIsReported() throws IOException {
        assertEquals(2, docs(catalog(CATALOG.replace("message", "massage"))));
        assertTrue(err.toString().contains("shop.yaml:11:9: error RC"), err.toString());
        assertEquals(2, docs(folder.resolve("none.yaml")));
        assertEquals(2, run("docs", "x.yaml"), "--out is required");
    }

    @Test
    void filesOfSomebodyElseAreRefused() throws IOException {
        Files.createDirectories(folder.resolve("site"));
        Files.writeString(folder.resolve("site/llms.txt"), "mine");
        assertEquals(2, docs(catalog(CATALOG)));
        assertTrue(err.toString().contains("llms.txt was not written by 'recourse docs'"), err.toString());
        assertFalse(Files.exists(folder.resolve("site/orders.md")), "nothing is written");
    }

    @Test
    void aFileIsNoFolder() throws IOException {
        Files.writeString(folder.resolve("site"), "");
        assertEquals(2, docs(catalog(CATALOG)));
        assertTrue(err.toString().contains("is a file, not a folder"), err.toString());
    }
}
