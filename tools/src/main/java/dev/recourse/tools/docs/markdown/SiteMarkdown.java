package dev.recourse.tools.docs.markdown;

import dev.recourse.tools.docs.page.CatalogFacts;
import dev.recourse.tools.docs.page.ChoicePage;
import dev.recourse.tools.docs.page.CodePage;
import dev.recourse.tools.docs.page.DomainPage;
import dev.recourse.tools.docs.page.ErrorLink;
import dev.recourse.tools.docs.page.Language;
import dev.recourse.tools.docs.page.PagePath;
import dev.recourse.tools.docs.page.RetiredPage;
import dev.recourse.tools.docs.page.Site;
import dev.recourse.tools.markdown.MarkdownPage;
import dev.recourse.tools.markdown.MarkdownText;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The pages of a site in Markdown. */
public final class SiteMarkdown {

    private static final String GONE =
            "This code was retired. It is not sent any more, and it may never be used again.";

    private final Site site;

    private SiteMarkdown(Site site) {
        this.site = site;
    }

    /** The texts by their files, relative to the root of the site. */
    public static Map<String, String> of(Site site) {
        return new SiteMarkdown(site).files();
    }

    private Map<String, String> files() {
        Map<String, String> files = new LinkedHashMap<>();
        files.put(PagePath.START.markdown(), start());
        for (DomainPage domain : site.domains()) {
            files.put(domain.path().markdown(), DomainMarkdown.of(site, domain));
            for (CodePage code : domain.codes()) {
                files.put(code.path().markdown(), CodeMarkdown.of(domain, code));
            }
        }
        site.choices().forEach(choice -> files.put(choice.path().markdown(), choice(choice)));
        site.retired().forEach(retired -> files.put(retired.path().markdown(), retired(retired)));
        return files;
    }

    private String start() {
        CatalogFacts catalog = site.catalog();
        MarkdownPage page = new MarkdownPage(MarkdownText.of(catalog.title()));
        page.paragraph("What each error of the catalog " + MarkdownText.code(catalog.name())
                + " means, what to do about it, and what a client does by itself. Fingerprint of the policy: "
                + MarkdownText.code(catalog.fingerprint()) + ".");
        page.section("Domains");
        page.table(
                List.of("domain", "what it has", "errors"),
                site.domains().stream()
                        .map(domain -> List.of(
                                MarkdownText.link(domain.title(), PagePath.START.markdownLinkTo(domain.path())),
                                DomainMarkdown.protocol(domain.protocol()),
                                Integer.toString(domain.codes().size())))
                        .toList());
        page.section("What holds for all of them");
        page.list(catalog.rules().stream()
                .map(rule -> rule.label() + ": " + MarkdownText.of(rule.text()))
                .toList());
        DurationMarkdown.add(page, catalog.durations());
        page.section("Words");
        page.list(catalog.words().stream()
                .map(word -> "**" + MarkdownText.of(word.label()) + "**: " + MarkdownText.of(word.text()))
                .toList());
        page.section(PlanMarkdown.WHY);
        page.list(catalog.causes().stream()
                .map(cause -> "**" + MarkdownText.of(cause.label()) + "**: " + MarkdownText.of(cause.text()))
                .toList());
        page.section("States of a session");
        page.table(
                List.of("from", "event", "to"),
                catalog.changes().stream()
                        .map(change -> List.of(
                                MarkdownText.code(change.from().name()),
                                change.event(),
                                MarkdownText.code(change.to().name())))
                        .toList());
        page.section("Languages");
        page.paragraph("Messages are in "
                + site.languages().stream()
                        .map(Language::englishName)
                        .map(MarkdownText::of)
                        .collect(Collectors.joining(", "))
                + ".");
        return page.text();
    }

    private static String choice(ChoicePage choice) {
        MarkdownPage page = new MarkdownPage(MarkdownText.of(choice.code()));
        page.paragraph("Several errors have this code:");
        List<String> items = new ArrayList<>();
        for (ErrorLink error : choice.errors()) {
            items.add(MarkdownText.link(
                    error.domain() + "/" + error.code() + " " + error.name(),
                    choice.path().markdownLinkTo(error.path())));
        }
        choice.retired()
                .forEach(retired ->
                        items.add(MarkdownText.of(retired.domain() + "/" + retired.code() + ", which was retired")));
        page.list(items);
        return page.text();
    }

    private static String retired(RetiredPage retired) {
        MarkdownPage page = new MarkdownPage(MarkdownText.of(retired.code() + " (retired)"));
        page.paragraph(MarkdownText.code(retired.domain() + "/" + retired.code()));
        page.paragraph(GONE);
        return page.text();
    }
}
