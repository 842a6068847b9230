package dev.recourse.tools.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.recourse.tools.docs.MarkdownFile;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MarkdownTextTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '→',
            value = {
                "plain text, as it is. → plain text, as it is.",
                "client_id and _this_ → client_id and \\_this\\_",
                "a < b && c → a \\< b && c",
                "&amp; → \\&amp;",
                "1. first → 1\\. first",
                "2.5 s → 2\\.5 s",
                "# not a heading # → \\# not a heading \\#",
                "C# → C#",
                "- → \\-",
            })
    void textIsEscapedWhereItWouldBeMarkup(String text, String markdown) {
        assertEquals(markdown, MarkdownText.of(text));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '→',
            quoteCharacter = '\'',
            value = {"a_b*c → `a_b*c`", "a`b → ``a`b``", "`a` → `` `a` ``", "'' → (empty)"})
    void codeIsBetweenTicksThatItDoesNotHave(String text, String markdown) {
        assertEquals(markdown, MarkdownText.code(text));
    }

    @Property(tries = 500)
    void anyTextIsReadBackAndIsNotMarkup(
            @ForAll
                    @StringLength(max = 30)
                    @Chars({
                        '<', '>', '[', ']', '(', ')', '`', '*', '_', '#', '|', '~', '&', '\\', '!', '1', '.', '-', '+',
                        '=', ' ', 'a', ';', ':', '\n'
                    })
                    String text) {
        String line = text.replace('\n', ' ').replaceAll(" {2,}", " ").strip();
        MarkdownPage page = new MarkdownPage("T");
        page.paragraph(MarkdownText.of(text));
        page.paragraph("x " + MarkdownText.code(text));
        page.table(List.of("h"), List.of(List.of(MarkdownText.of(text)), List.of(MarkdownText.of("x " + text))));
        MarkdownFile read = new MarkdownFile(page.text());
        assertEquals(List.of(), read.html());
        assertEquals(List.of(), read.links());
        assertEquals(
                "T" + line + "x " + (line.isEmpty() ? "(empty)" : line) + "h" + line + ("x " + line).strip(),
                read.text());
    }
}
