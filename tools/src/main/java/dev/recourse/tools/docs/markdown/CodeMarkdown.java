package dev.recourse.tools.docs.markdown;

import dev.recourse.tools.docs.page.CodeFacts;
import dev.recourse.tools.docs.page.CodePage;
import dev.recourse.tools.docs.page.Details;
import dev.recourse.tools.docs.page.DomainPage;
import dev.recourse.tools.docs.page.ErrorLink;
import dev.recourse.tools.docs.page.MoreFacts;
import dev.recourse.tools.docs.page.Neighbours;
import dev.recourse.tools.docs.page.ReadFrom;
import dev.recourse.tools.markdown.MarkdownPage;
import dev.recourse.tools.markdown.MarkdownText;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** The page of an error. */
final class CodeMarkdown {

    private final DomainPage domain;
    private final CodePage code;
    private final MarkdownPage page;

    private CodeMarkdown(DomainPage domain, CodePage code) {
        ErrorLink link = code.facts().link();
        this.domain = domain;
        this.code = code;
        this.page = new MarkdownPage(MarkdownText.of(link.code() + " " + link.name()));
    }

    static String of(DomainPage domain, CodePage code) {
        return new CodeMarkdown(domain, code).text();
    }

    private String text() {
        CodeFacts facts = code.facts();
        page.paragraph(MarkdownText.code(domain.name() + "/" + facts.link().code()) + ", "
                + MarkdownText.code(facts.link().key()) + ", one of the "
                + MarkdownText.link(domain.title(), code.path().markdownLinkTo(domain.path())));
        code.more().deprecated().ifPresent(why -> page.paragraph("**Deprecated.** " + MarkdownText.of(why)));
        if (!facts.appliesWhen().isEmpty()) {
            page.paragraph("The code is this error only " + MarkdownText.of(facts.appliesWhen()) + ".");
        }
        page.section("What the person sees");
        new SentenceMarkdown(page).add(code.sentences().get(0));
        page.section("What happened");
        page.paragraph(MarkdownText.of(facts.means().isEmpty() ? facts.link().name() + "." : facts.means()));
        page.section("What to do, and who must act");
        page.paragraph(MarkdownText.of(facts.action()));
        if (!facts.actors().isEmpty()) {
            page.paragraph("Who must act: " + String.join(", ", facts.actors()) + ".");
        }
        facts.help().ifPresent(url -> page.paragraph("Read more: " + MarkdownText.url(url)));
        page.section("What a client does");
        new PlanMarkdown(page, code.path()).add(code.plans());
        details();
        if (code.sentences().size() > 1) {
            page.section("What the person sees, in other languages");
            new SentenceMarkdown(page)
                    .list(code.sentences().subList(1, code.sentences().size()));
        }
        page.section("Java");
        code.java().forEach(example -> {
            page.paragraph(MarkdownText.of(example.title()) + ":");
            page.code("java", example.text());
        });
        neighbours(code.neighbours());
        more(code.more());
        return page.text();
    }

    private void details() {
        page.section("Details, and how to read them");
        code.details().ifPresent(details -> {
            page.paragraph("Pattern of the reason: " + MarkdownText.code(details.pattern()));
            details.example().ifPresent(reason -> page.paragraph("An example: " + MarkdownText.code(reason)));
            page.table(
                    List.of("value", "type", "in Java", "in the example"),
                    details.holes().stream().map(CodeMarkdown::row).toList());
        });
        page.table(List.of("what is read", "where; the first place that has it counts"), reading(code.reading()));
    }

    private static List<String> row(Details.Hole hole) {
        return List.of(
                MarkdownText.code(hole.name()),
                MarkdownText.code(hole.type()) + ": " + hole.meaning(),
                MarkdownText.code(hole.javaType()),
                MarkdownText.of(hole.example()));
    }

    static List<List<String>> reading(List<ReadFrom> reading) {
        return reading.stream()
                .map(read -> List.of(
                        MarkdownText.of(read.what()),
                        read.places().stream().map(MarkdownText::of).collect(Collectors.joining(", then "))))
                .toList();
    }

    private void neighbours(Neighbours neighbours) {
        List<String> items = new ArrayList<>();
        neighbours.previous().ifPresent(error -> items.add("before it: " + link(error, false)));
        neighbours.next().ifPresent(error -> items.add("after it: " + link(error, false)));
        neighbours.cases().forEach(error -> items.add("with the same code: " + link(error, false)));
        neighbours.elsewhere().forEach(error -> items.add("with the same code elsewhere: " + link(error, true)));
        if (!items.isEmpty()) {
            page.section("Neighbours");
            page.list(items);
        }
    }

    private String link(ErrorLink error, boolean withDomain) {
        String name = (withDomain ? error.domain() + "/" : "") + error.code() + " " + error.name();
        return MarkdownText.link(name, code.path().markdownLinkTo(error.path()));
    }

    private void more(MoreFacts more) {
        List<String> items = new ArrayList<>();
        items.add("row of the catalog " + MarkdownText.code(more.source()));
        more.status().ifPresent(status -> items.add("carried by the status " + status));
        more.since().ifPresent(since -> items.add("since " + MarkdownText.of(since)));
        names("formerly", more.aliases(), items);
        names("also called", more.synonyms(), items);
        more.constraint().ifPresent(rule -> items.add(MarkdownText.of(rule)));
        more.extensions().forEach((key, text) -> items.add(MarkdownText.code(key) + ": " + MarkdownText.of(text)));
        page.section("More");
        page.list(items);
    }

    private static void names(String what, List<String> names, List<String> items) {
        if (!names.isEmpty()) {
            items.add(what + " " + names.stream().map(MarkdownText::code).collect(Collectors.joining(", ")));
        }
    }
}
