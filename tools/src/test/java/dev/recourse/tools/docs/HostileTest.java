package dev.recourse.tools.docs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.recourse.catalog.model.Catalog;
import dev.recourse.catalog.model.CatalogCode;
import dev.recourse.catalog.model.CatalogDomain;
import dev.recourse.catalog.model.Constraint;
import dev.recourse.engine.Actor;
import dev.recourse.engine.CodeInfo;
import dev.recourse.engine.CodeRange;
import dev.recourse.engine.MessageText;
import dev.recourse.engine.Messages;
import dev.recourse.engine.Messages.CodeMessages;
import dev.recourse.engine.Place;
import dev.recourse.engine.Protocol;
import dev.recourse.engine.Reads;
import dev.recourse.engine.ReasonPattern;
import dev.recourse.engine.Remedy;
import dev.recourse.engine.Row;
import dev.recourse.engine.UnknownInfo;
import dev.recourse.engine.When;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A catalog whose every text is an attack. Some of them the reader of YAML would refuse; pages must not rely on it. */
class HostileTest {

    static Catalog catalog(String text) {
        ReasonPattern pattern = ReasonPattern.of(text.replace("$", "") + "${a:text}");
        CodeInfo info = CodeInfo.builder(text, "KEY", text)
                .means(text)
                .action(text)
                .actors(Actor.CLIENT)
                .help("https://example.com/" + text)
                .details(pattern)
                .extensions(Map.of("x-" + text, text))
                .build();
        MessageText message = MessageText.of(text + " ${a}");
        CodeMessages messages = new CodeMessages(message, MessageText.of(text), MessageText.of(text));
        CodeRange range = CodeRange.of("4*");
        return Catalog.builder("hostile")
                .title(text)
                .domains(List.of(CatalogDomain.builder("d", Protocol.HTTP)
                        .title(text)
                        .hosts(List.of(text))
                        .reads(Reads.builder()
                                .code(Place.header(text))
                                .reason(Place.header(text))
                                .build())
                        .codes(List.of(CatalogCode.builder(
                                        info,
                                        Row.always(Remedy.giveUp())
                                                .withCase(When.reason(pattern), Remedy.refreshOf(text)),
                                        text)
                                .since(text)
                                .deprecated(text)
                                .aliases(List.of(text))
                                .synonyms(List.of(text + "2"))
                                .constraint(new Constraint(text, text, 1, 2))
                                .build()))
                        .unknown(List.of(new CatalogDomain.Unknown(
                                new UnknownInfo(range, text, text, List.of(Actor.CLIENT)),
                                Row.always(Remedy.refreshOf(text)))))
                        .build()))
                .retired(Map.of("d", List.of(text + "3")))
                .messages(Map.of(
                        "en",
                        Messages.builder("en")
                                .recovering(MessageText.of(text))
                                .gaveUp(MessageText.of(text))
                                .codes(Map.of("d/KEY", messages))
                                .build()))
                .build();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "</script><img src=x onerror=alert(1)>",
                "](javascript:alert(1))",
                "[x](javascript:alert(1))",
                "![x](javascript:alert(1))",
                "<javascript:alert(1)>",
                "[x]: javascript:alert(1)",
                "&lt;script&gt;&#106;&colon;",
                "`</code><script>``",
                "```\n<script>\n```",
                "a\n\n<script>alert(1)</script>\n\nb",
                "| a |\n|---|\n| <b> |",
                "\\<script>\\\\<b>",
                "\"'--><!--",
                "<!--",
                "<![CDATA[<script>",
                "# a\n- b\n1. c\n> d\n***\n===",
                "javascript:alert(1)\u2028<script>\u0000\u001b[31m",
                "\u202e<script>",
                "$(x) `x` ${{x}} {{x}} @if(true)",
            })
    void noTextBecomesMarkup(String text) {
        SortedMap<String, byte[]> files = SiteFiles.of(catalog(text), Optional.empty());
        int pages = 0;
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            assertTrue(file.getKey().matches("[a-z0-9_./-]+"), file.getKey());
            if (file.getKey().endsWith(".md") || file.getKey().endsWith(".txt")) {
                MarkdownFile page = new MarkdownFile(new String(file.getValue(), StandardCharsets.UTF_8));
                assertEquals(List.of(), page.html(), file.getKey());
                page.links()
                        .forEach(link -> assertTrue(
                                link.startsWith("https://example.com/")
                                        || files.containsKey(resolved(file.getKey(), link)),
                                () -> file.getKey() + ": " + link));
                pages++;
            }
        }
        assertEquals(6, pages);
        assertEquals(List.of("1", "2", "3", "4", "5", "6", "7"), sections(files));
    }

    /** The sections of the page of the error, by their place among those of any such page. */
    private static List<String> sections(SortedMap<String, byte[]> files) {
        List<String> known = List.of(
                "What the person sees",
                "What happened",
                "What to do, and who must act",
                "What a client does",
                "Details, and how to read them",
                "Java",
                "More");
        String page = files.keySet().stream()
                .filter(name -> name.endsWith("-key.md"))
                .findFirst()
                .orElseThrow();
        return new MarkdownFile(new String(files.get(page), StandardCharsets.UTF_8))
                .sections().stream()
                        .map(heading -> Integer.toString(known.indexOf(heading) + 1))
                        .toList();
    }

    private static String resolved(String from, String link) {
        return URI.create("file:///" + from).resolve(link).getPath().substring(1);
    }
}
