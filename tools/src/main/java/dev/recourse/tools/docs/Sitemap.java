package dev.recourse.tools.docs;

import dev.recourse.tools.docs.page.DomainPage;
import dev.recourse.tools.docs.page.PagePath;
import dev.recourse.tools.docs.page.Site;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** The file {@code sitemap.xml} (sitemaps.org): the pages that search engines should find. */
final class Sitemap {

    private static final String START = """
            <?xml version="1.0" encoding="UTF-8"?>
            <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
            """;

    private Sitemap() {}

    /** @param base where the site is published, with a slash at its end */
    static String of(Site site, String base) {
        List<PagePath> pages = new ArrayList<>();
        pages.add(PagePath.START);
        for (DomainPage domain : site.domains()) {
            pages.add(domain.path());
            domain.codes().forEach(code -> pages.add(code.path()));
        }
        return pages.stream()
                .map(page -> "  <url><loc>" + escaped(base + page.url()) + "</loc></url>\n")
                .collect(Collectors.joining("", START, "</urlset>\n"));
    }

    private static String escaped(String url) {
        return url.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace("\"", "&quot;")
                .replace("'", "&apos;");
    }
}
