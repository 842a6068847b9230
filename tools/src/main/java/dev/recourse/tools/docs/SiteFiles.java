package dev.recourse.tools.docs;

import dev.recourse.catalog.CatalogJson;
import dev.recourse.catalog.model.Catalog;
import dev.recourse.tools.docs.facts.SiteFacts;
import dev.recourse.tools.docs.html.HtmlPages;
import dev.recourse.tools.docs.html.Machine;
import dev.recourse.tools.docs.json.SiteJson;
import dev.recourse.tools.docs.markdown.LlmsText;
import dev.recourse.tools.docs.markdown.SiteMarkdown;
import dev.recourse.tools.docs.page.CodePage;
import dev.recourse.tools.docs.page.DomainPage;
import dev.recourse.tools.docs.page.PagePath;
import dev.recourse.tools.docs.page.Site;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** All files of a site, by their paths relative to its root. The same catalog gives the same bytes. */
public final class SiteFiles {

    private final SortedMap<String, byte[]> files = new TreeMap<>();

    private SiteFiles() {}

    /**
     * The files of the site of a catalog.
     *
     * @param baseUrl where it is published, with a slash at its end, if the catalog does not say that; without either,
     *     there is no sitemap
     */
    public static SortedMap<String, byte[]> of(Catalog catalog, Optional<String> baseUrl) {
        Optional<String> base = baseUrl.or(() -> catalog.pages().map(pages -> pages + "/"));
        Site site = SiteFacts.of(catalog, base);
        SiteFiles all = new SiteFiles();
        SiteMarkdown.of(site).forEach(all::add);
        SiteJson.of(site).forEach(all::add);
        all.add("catalog.json", CatalogJson.write(catalog));
        all.add("llms.txt", LlmsText.of(site));
        base.ifPresent(url -> all.add("sitemap.xml", Sitemap.of(site, url)));
        all.render(site, new HtmlPages(site, Machine.of(catalog)));
        return all.files;
    }

    private void render(Site site, HtmlPages html) {
        add(PagePath.START.html(), html.start());
        for (DomainPage domain : site.domains()) {
            add(domain.path().html(), html.domain(domain));
            for (CodePage code : domain.codes()) {
                add(code.path().html(), html.code(domain, code));
            }
        }
        site.moved().forEach(page -> add(page.path().html(), html.moved(page)));
        site.choices().forEach(page -> add(page.path().html(), html.choice(page)));
        site.retired().forEach(page -> add(page.path().html(), html.retired(page)));
        html.assets().forEach(this::add);
    }

    private void add(String path, String text) {
        add(path, text.getBytes(StandardCharsets.UTF_8));
    }

    private void add(String path, byte[] bytes) {
        if (files.put(path, bytes) != null) {
            throw new IllegalStateException("two pages have the file " + path);
        }
    }
}
