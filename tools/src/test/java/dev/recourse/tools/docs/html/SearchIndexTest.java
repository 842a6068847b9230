package dev.recourse.tools.docs.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.recourse.catalog.json.Json;
import dev.recourse.tools.docs.Catalogs;
import dev.recourse.tools.docs.facts.SiteFacts;
import dev.recourse.tools.docs.page.Site;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SearchIndexTest {

    private static final Site SITE = SiteFacts.of(Catalogs.wiresocket(), Optional.empty());

    @Test
    void everyErrorIsThereOnce() {
        List<Map<String, Object>> entries = SearchIndex.entries(SITE);
        assertEquals(
                SITE.domains().stream()
                        .flatMap(domain -> domain.codes().stream())
                        .map(page -> page.path().html())
                        .toList(),
                entries.stream().map(entry -> entry.get("page")).toList());
    }

    @Test
    void anErrorIsFoundByAllThatPeopleMayKnow() {
        List<Map<String, Object>> entries = SearchIndex.entries(SITE);
        String entry = entries.stream()
                .map(Json::write)
                .filter(text -> text.contains("\"RATE_LIMIT\""))
                .findFirst()
                .orElseThrow();
        for (String known : List.of(
                "\"page\":\"close/4006-rate-limit/index.html\"",
                "\"code\":\"4006\"",
                "\"name\":\"Rate Limit\"",
                "operations per minute",
                "larger plan",
                "[\"ja\",\"",
                "[\"en\",\"Changes come faster")) {
            assertTrue(entry.contains(known), () -> known + " is not in " + entry);
        }
    }

    @Test
    void everyRangeOfUnlistedCodesIsThereOnce() {
        List<String> pages = SITE.domains().stream()
                .flatMap(domain ->
                        domain.ranges().stream().map(range -> domain.path().html() + "#" + range.id()))
                .toList();
        List<Map<String, Object>> ranges = SearchIndex.ranges(SITE);
        assertEquals(pages, ranges.stream().map(range -> range.get("page")).toList());
        assertTrue(pages.contains("close/index.html#range-4000_4999"));
        assertTrue(ranges.stream().allMatch(range -> "Unlisted codes".equals(range.get("name"))));
    }

    @Test
    void dataCannotEndItsScript() {
        assertEquals(
                "(globalThis.RecourseDocs ??= {}).x = {\"a\":\"\\u003c/script>\\u2028\\u003c!--\"};\n",
                ScriptData.assign("x", Map.of("a", "</script>\u2028<!--")));
    }
}
