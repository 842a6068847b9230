package dev.recourse.tools.docs.markdown;

import dev.recourse.engine.Protocol;
import dev.recourse.tools.docs.page.CodeFacts;
import dev.recourse.tools.docs.page.CodePage;
import dev.recourse.tools.docs.page.DomainPage;
import dev.recourse.tools.docs.page.PagePath;
import dev.recourse.tools.docs.page.RetiredPage;
import dev.recourse.tools.docs.page.Site;
import dev.recourse.tools.docs.page.UnlistedCodes;
import dev.recourse.tools.markdown.MarkdownPage;
import dev.recourse.tools.markdown.MarkdownText;
import java.util.List;
import java.util.stream.Collectors;

/** The page of a domain. */
final class DomainMarkdown {

    private final Site site;
    private final DomainPage domain;
    private final MarkdownPage page;

    private DomainMarkdown(Site site, DomainPage domain) {
        this.site = site;
        this.domain = domain;
        this.page = new MarkdownPage(MarkdownText.of(domain.title()));
    }

    static String of(Site site, DomainPage domain) {
        return new DomainMarkdown(site, domain).text();
    }

    private String text() {
        page.paragraph("The domain " + MarkdownText.code(domain.name()) + " of "
                + MarkdownText.link(site.catalog().title(), domain.path().markdownLinkTo(PagePath.START)) + ": "
                + protocol(domain.protocol()) + hosts(domain.hosts()) + ".");
        page.table(
                List.of("code", "name", "what happened", "what to do", "decision", "who must act", "read more"),
                domain.codes().stream().map(CodePage::facts).map(this::row).toList());
        page.section("Codes that are not listed");
        domain.ranges().forEach(this::range);
        if (!domain.ranges().isEmpty()) {
            page.part("All others");
        }
        page.paragraph(MarkdownText.of(domain.otherCodes()));
        page.section("How answers are read");
        page.table(
                List.of("what is read", "where; the first place that has it counts"),
                CodeMarkdown.reading(domain.reading()));
        DurationMarkdown.add(page, domain.durations());
        if (!domain.retired().isEmpty()) {
            page.section("Retired codes");
            page.paragraph("These may never be used again: "
                    + domain.retired().stream()
                            .map(RetiredPage::code)
                            .map(MarkdownText::code)
                            .collect(Collectors.joining(", "))
                    + ".");
        }
        return page.text();
    }

    static String protocol(Protocol protocol) {
        return switch (protocol) {
            case HTTP -> "errors of an HTTP API";
            case WEBSOCKET -> "WebSocket close codes";
            case PLAIN -> "codes of any other kind";
        };
    }

    private static String hosts(List<String> hosts) {
        return hosts.isEmpty()
                ? ""
                : " at " + hosts.stream().map(MarkdownText::code).collect(Collectors.joining(", "));
    }

    private List<String> row(CodeFacts facts) {
        return List.of(
                MarkdownText.link(
                        facts.link().code().isEmpty() ? "(empty)" : facts.link().code(),
                        domain.path().markdownLinkTo(facts.link().path())),
                MarkdownText.of(facts.link().name()),
                MarkdownText.of(facts.means()),
                MarkdownText.of(facts.action()),
                MarkdownText.of(facts.decision()),
                String.join(", ", facts.actors()),
                facts.help().map(MarkdownText::url).orElse(""));
    }

    private void range(UnlistedCodes range) {
        page.part(MarkdownText.of(range.range()));
        page.paragraph(MarkdownText.of(range.means()));
        page.paragraph(MarkdownText.of(range.action()));
        if (!range.actors().isEmpty()) {
            page.paragraph("Who must act: " + String.join(", ", range.actors()) + ".");
        }
        page.paragraph("What the person sees:");
        new SentenceMarkdown(page).list(range.sentences());
        new PlanMarkdown(page, domain.path()).add(range.plans());
    }
}
