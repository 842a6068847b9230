package dev.recourse.tools.docs.markdown;

import dev.recourse.tools.docs.page.CodePage;
import dev.recourse.tools.docs.page.DomainPage;
import dev.recourse.tools.docs.page.PagePath;
import dev.recourse.tools.docs.page.Site;
import dev.recourse.tools.markdown.MarkdownPage;
import dev.recourse.tools.markdown.MarkdownText;
import java.util.ArrayList;
import java.util.List;

/** The file {@code llms.txt} of a site: for language models, where everything is in Markdown (llmstxt.org). */
public final class LlmsText {

    private LlmsText() {}

    /** The file of this site. Its links are absolute if the site has a base address. */
    public static String of(Site site) {
        String base = site.catalog().baseUrl().orElse("");
        MarkdownPage page = new MarkdownPage(MarkdownText.of(site.catalog().title()));
        page.quote("What each error means, what to do about it, and what a client does by itself: when it tries again,"
                + " when it gives up, and what people read meanwhile.");
        page.section("Overview");
        List<String> overview = new ArrayList<>();
        overview.add(MarkdownText.link("All domains, limits and rules", base + PagePath.START.markdown()));
        overview.add(MarkdownText.link("The catalog as JSON", base + "catalog.json"));
        page.list(overview);
        for (DomainPage domain : site.domains()) {
            page.section(MarkdownText.of(domain.title()));
            List<String> items = new ArrayList<>();
            items.add(MarkdownText.link(
                            "All errors of " + domain.name(),
                            base + domain.path().markdown())
                    + ": a table");
            for (CodePage code : domain.codes()) {
                items.add(MarkdownText.link(
                                code.facts().link().code() + " "
                                        + code.facts().link().name(),
                                base + code.path().markdown())
                        + (code.facts().means().isEmpty()
                                ? ""
                                : ": " + MarkdownText.of(code.facts().means())));
            }
            page.list(items);
        }
        return page.text();
    }
}
