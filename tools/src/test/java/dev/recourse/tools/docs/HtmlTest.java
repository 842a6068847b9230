package dev.recourse.tools.docs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HtmlTest {

    private static final Pattern TAG =
            Pattern.compile("<(!?/?[a-zA-Z][a-zA-Z0-9]*)((?:\\s+[a-zA-Z][a-zA-Z0-9-]*(?:=\"[^\"]*\")?)*)\\s*/?>");
    private static final Pattern ATTRIBUTE = Pattern.compile("\\s+([a-zA-Z][a-zA-Z0-9-]*)(?:=\"([^\"]*)\")?");
    private static final Pattern HEADING = Pattern.compile("<h([1-6])[ >]");
    private static final Map<String, String> WIRESOCKET = html(SiteFiles.of(Catalogs.wiresocket(), Optional.empty()));
    private static final Pattern DETAILS = Pattern.compile("<details.*?</details>", Pattern.DOTALL);
    private static final Pattern CODE = Pattern.compile("<pre.*?</pre>", Pattern.DOTALL);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "</script><img src=x onerror=alert(1)>",
                "</title><script>alert(1)</script>",
                "</style></svg></math><script>alert(1)</script>",
                "\" onmouseover=\"alert(1)",
                "' onfocus='alert(1)' autofocus='",
                "javascript:alert(1)",
                "--><!-- <b>",
                "<![CDATA[<script>",
                "&lt;script&gt;&#106;&colon;",
                "<svg onload=alert(1)>",
                "<a href=javascript:alert(1)>x</a>",
                "\u2028<script>\u0000\u001b[31m",
                "\u202e<script>",
                "$(x) $unsafe{x} @if(true) !{x}",
            })
    void noTextChangesTheStructure(String text) {
        String harmless = text.replaceAll("[\\p{Punct} ]", "x");
        List<String> attacked = structures(text);
        assertEquals(9, attacked.size());
        assertEquals(structures(harmless), attacked);
    }

    /** The structures of all pages, sorted, because addresses depend on the text. */
    private static List<String> structures(String text) {
        return html(SiteFiles.of(HostileTest.catalog(text), Optional.empty())).values().stream()
                .map(page -> String.join("\n", structure(CODE.matcher(page).replaceAll(""))))
                .sorted()
                .toList();
    }

    /** The names of the tags and of their attributes, in order. Nothing else may look like a tag. */
    private static List<String> structure(String html) {
        List<String> tags = new ArrayList<>();
        Matcher tag = TAG.matcher(html);
        int end = 0;
        while (tag.find()) {
            assertFalse(html.substring(end, tag.start()).contains("<"), html.substring(end, tag.end()));
            StringBuilder names = new StringBuilder(tag.group(1));
            ATTRIBUTE
                    .matcher(tag.group(2))
                    .results()
                    .forEach(attribute -> names.append(' ').append(attribute.group(1)));
            tags.add(names.toString());
            end = tag.end();
        }
        return tags;
    }

    private static Map<String, String> html(Map<String, byte[]> files) {
        Map<String, String> pages = new TreeMap<>();
        files.forEach((file, bytes) -> {
            if (file.endsWith(".html")) {
                pages.put(file, new String(bytes, StandardCharsets.UTF_8));
            }
        });
        return pages;
    }

    @Test
    void scriptsAreFilesAndHeadingsAreInOrder() {
        assertTrue(WIRESOCKET.size() > 200, "too few pages: " + WIRESOCKET.size());
        WIRESOCKET.forEach((file, html) -> {
            assertTrue(
                    html.contains("<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none';"), file);
            TAG.matcher(html).results().forEach(tag -> {
                String name = tag.group(1);
                assertFalse(name.equals("style"), file);
                assertTrue(!name.equals("script") || tag.group(2).contains(" src=\""), file);
                assertFalse(tag.group(2).matches("(?s).*\\s(on[a-z]+|style)=.*"), file + ": " + tag.group());
            });
            List<Integer> levels = HEADING.matcher(html)
                    .results()
                    .map(heading -> Integer.parseInt(heading.group(1)))
                    .toList();
            assertEquals(1, levels.get(0), file);
            assertEquals(1, levels.stream().filter(level -> level == 1).count(), file);
            for (int i = 1; i < levels.size(); i++) {
                assertTrue(levels.get(i) <= levels.get(i - 1) + 1, file + ": " + levels);
            }
        });
    }

    @Test
    void callsAndSessionsAreShownAtOnceAfterTheRules() {
        String html = Objects.requireNonNull(WIRESOCKET.get("dashboard/429-too-many-requests/index.html"));
        String open = DETAILS.matcher(html).replaceAll("");
        assertTrue(open.contains("<figure class=\"course\" data-call=\"true\" data-hint=\"\">"));
        assertTrue(open.contains("<figure class=\"course\" data-call=\"false\" data-hint=\"\">"));
        int rule = open.indexOf("whether or not they are idempotent");
        assertTrue(rule > 0 && rule < open.indexOf("<svg"));
    }

    @Test
    void languagesOtherThanTheFirstAreFolded() {
        String html = Objects.requireNonNull(WIRESOCKET.get("close/4006-rate-limit/index.html"));
        String sentences = html.substring(html.indexOf("id=\"languages\""), html.indexOf("id=\"java\""));
        String open = DETAILS.matcher(sentences).replaceAll("");
        assertTrue(open.contains("data-language=\"en\""));
        assertEquals(1, open.split("data-language=", -1).length - 1);
        assertTrue(sentences.contains("data-language=\"ja\""));
    }

    @Test
    void idsAreThereOnce() {
        WIRESOCKET.forEach((file, html) -> {
            List<String> ids = Pattern.compile("\\sid=\"([^\"]*)\"")
                    .matcher(html)
                    .results()
                    .map(id -> id.group(1))
                    .toList();
            assertEquals(ids.stream().distinct().toList(), ids, file);
        });
    }
}
