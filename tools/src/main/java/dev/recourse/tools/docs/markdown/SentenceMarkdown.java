package dev.recourse.tools.docs.markdown;

import dev.recourse.tools.docs.page.Language;
import dev.recourse.tools.docs.page.Sentence;
import dev.recourse.tools.markdown.MarkdownPage;
import dev.recourse.tools.markdown.MarkdownText;
import java.util.ArrayList;
import java.util.List;

/** What people read. */
final class SentenceMarkdown {

    private final MarkdownPage page;

    SentenceMarkdown(MarkdownPage page) {
        this.page = page;
    }

    /** Adds the sentence in one language, as quotations. */
    void add(Sentence sentence) {
        given(sentence);
        page.quote(MarkdownText.of(sentence.message().example()));
        if (!sentence.message().template().equals(sentence.message().example())) {
            page.paragraph(
                    "In the catalog: " + MarkdownText.code(sentence.message().template()));
        }
        sentence.plain().ifPresent(plain -> {
            page.paragraph("If the reason has no values:");
            page.quote(MarkdownText.of(plain.example()));
        });
        sentence.gaveUp().ifPresent(gaveUp -> {
            page.paragraph("After the client gave up:");
            page.quote(MarkdownText.of(gaveUp.example()));
        });
    }

    /** Adds the sentences, a language each. */
    void list(List<Sentence> sentences) {
        sentences.stream().findFirst().ifPresent(this::given);
        page.list(sentences.stream().map(SentenceMarkdown::item).toList());
    }

    private void given(Sentence sentence) {
        if (!sentence.given().isEmpty()) {
            page.paragraph("For example, " + MarkdownText.of(sentence.given()) + ":");
        }
    }

    private static String item(Sentence sentence) {
        Language language = sentence.language();
        List<String> lines = new ArrayList<>();
        String english =
                language.name().equals(language.englishName()) ? "" : MarkdownText.of(language.englishName()) + ", ";
        lines.add("**" + MarkdownText.of(language.name()) + "** (" + english + MarkdownText.code(language.tag()) + "): "
                + MarkdownText.of(sentence.message().example()));
        sentence.plain().ifPresent(plain -> lines.add("  - without values: " + MarkdownText.of(plain.example())));
        sentence.gaveUp().ifPresent(gaveUp -> lines.add("  - after giving up: " + MarkdownText.of(gaveUp.example())));
        return String.join("\n", lines);
    }
}
