package dev.recourse.tools.docs.html;

import dev.recourse.engine.DecisionKind;
import dev.recourse.tools.docs.page.CodePage;
import dev.recourse.tools.docs.page.DomainPage;
import dev.recourse.tools.docs.page.ErrorLink;
import dev.recourse.tools.docs.page.Language;
import dev.recourse.tools.docs.page.Sentence;
import dev.recourse.tools.docs.page.Site;
import dev.recourse.tools.docs.page.UnlistedCodes;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * What the search looks in: one entry for each error and one for each range of codes that a domain does not list, in
 * the order of the site.
 */
final class SearchIndex {

    private static final String UNLISTED = "Unlisted codes";

    /** What else a reader may call a code that is not listed. */
    private static final String OTHER_NAMES = " not listed, unknown, other, range";

    private SearchIndex() {}

    /** The index as lists, maps and texts. Names are short, because each is there for every error. */
    static Map<String, Object> of(Site site) {
        Map<String, Object> index = new LinkedHashMap<>();
        index.put(
                "languages",
                site.languages().stream().map(SearchIndex::language).toList());
        index.put("domains", site.domains().stream().map(SearchIndex::domain).toList());
        index.put("entries", entries(site));
        index.put("ranges", ranges(site));
        return index;
    }

    static List<Map<String, Object>> entries(Site site) {
        List<Map<String, Object>> entries = new ArrayList<>();
        for (DomainPage domain : site.domains()) {
            domain.codes().forEach(page -> entries.add(entry(page)));
        }
        return entries;
    }

    static List<Map<String, Object>> ranges(Site site) {
        List<Map<String, Object>> entries = new ArrayList<>();
        for (DomainPage domain : site.domains()) {
            domain.ranges().forEach(range -> entries.add(entry(domain, range)));
        }
        return entries;
    }

    private static Map<String, Object> language(Language language) {
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("tag", language.tag());
        facts.put("name", language.name());
        facts.put("direction", Words.direction(language));
        return facts;
    }

    private static Map<String, Object> domain(DomainPage domain) {
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("name", domain.name());
        facts.put("title", domain.title());
        facts.put("protocol", domain.protocol().text());
        return facts;
    }

    private static Map<String, Object> entry(CodePage page) {
        ErrorLink link = page.facts().link();
        Map<String, Object> entry = new LinkedHashMap<>();
        entry.put("page", page.path().html());
        entry.put("domain", link.domain());
        entry.put("code", link.code());
        entry.put("key", link.key());
        entry.put("name", link.name());
        entry.put("kind", page.facts().kind().text());
        entry.put("means", page.facts().means());
        entry.put("more", more(page));
        entry.put("messages", messages(page.sentences()));
        return entry;
    }

    private static Map<String, Object> entry(DomainPage domain, UnlistedCodes range) {
        Map<String, Object> entry = new LinkedHashMap<>();
        entry.put("page", domain.path().html() + "#" + range.id());
        entry.put("domain", domain.name());
        entry.put("code", range.range());
        entry.put("key", "");
        entry.put("name", UNLISTED);
        entry.put("kind", kind(range).text());
        entry.put("means", range.means());
        entry.put("more", (range.action() + OTHER_NAMES).strip());
        entry.put("messages", messages(range.sentences()));
        return entry;
    }

    /** What is prescribed where no case applies, which is the last plan. */
    private static DecisionKind kind(UnlistedCodes range) {
        return range.plans().isEmpty()
                ? DecisionKind.GIVE_UP
                : range.plans().get(range.plans().size() - 1).kind();
    }

    /** What the page is found by as well: its status, former and other names, and what to do. */
    private static String more(CodePage page) {
        List<String> more = new ArrayList<>();
        page.more().status().ifPresent(status -> more.add(status.toString()));
        more.addAll(page.more().aliases());
        more.addAll(page.more().synonyms());
        more.add(page.facts().action());
        return String.join(" ", more).strip();
    }

    private static List<List<String>> messages(List<Sentence> sentences) {
        return sentences.stream().map(SearchIndex::messages).toList();
    }

    private static List<String> messages(Sentence sentence) {
        List<String> texts = new ArrayList<>();
        texts.add(sentence.language().tag());
        Stream.concat(
                        Stream.of(sentence.message()),
                        Stream.concat(sentence.plain().stream(), sentence.gaveUp().stream()))
                .map(Sentence.Wording::example)
                .forEach(texts::add);
        return texts;
    }
}
