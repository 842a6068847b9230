package dev.recourse.tools.docs.json;

import dev.recourse.catalog.json.Json;
import dev.recourse.catalog.json.Members;
import dev.recourse.tools.docs.page.CatalogFacts;
import dev.recourse.tools.docs.page.ChoicePage;
import dev.recourse.tools.docs.page.CodePage;
import dev.recourse.tools.docs.page.DomainPage;
import dev.recourse.tools.docs.page.Language;
import dev.recourse.tools.docs.page.PagePath;
import dev.recourse.tools.docs.page.RetiredPage;
import dev.recourse.tools.docs.page.Rule;
import dev.recourse.tools.docs.page.Site;
import dev.recourse.tools.docs.page.UnlistedCodes;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The pages of a site in JSON. */
public final class SiteJson {

    private final Site site;

    private SiteJson(Site site) {
        this.site = site;
    }

    /** The texts by their files, relative to the root of the site. */
    public static Map<String, String> of(Site site) {
        Map<String, String> files = new LinkedHashMap<>();
        new SiteJson(site).objects().forEach((file, object) -> files.put(file, Json.writeIndented(object) + "\n"));
        return files;
    }

    private Map<String, Map<String, Object>> objects() {
        Map<String, Map<String, Object>> objects = new LinkedHashMap<>();
        objects.put(PagePath.START.json(), start());
        for (DomainPage domain : site.domains()) {
            objects.put(domain.path().json(), domain(domain));
            for (CodePage code : domain.codes()) {
                objects.put(code.path().json(), CodeJson.of(code));
            }
        }
        site.choices().forEach(choice -> objects.put(choice.path().json(), choice(choice)));
        site.retired().forEach(retired -> objects.put(retired.path().json(), retired(retired)));
        return objects;
    }

    private Map<String, Object> start() {
        CatalogFacts catalog = site.catalog();
        return new Members()
                .put("catalog", catalog.name())
                .put("title", catalog.title())
                .put("fingerprint", catalog.fingerprint())
                .put("baseUrl", catalog.baseUrl())
                .put(
                        "languages",
                        site.languages().stream().map(SiteJson::language).toList())
                .put(
                        "domains",
                        site.domains().stream()
                                .map(domain -> new Members()
                                        .put("domain", domain.name())
                                        .put("title", domain.title())
                                        .put("page", domain.path().url())
                                        .put("json", domain.path().json())
                                        .map())
                                .toList())
                .put("rules", rules(catalog.rules()))
                .put("durations", DurationJson.of(catalog.durations()))
                .put("words", rules(catalog.words()))
                .put("causes", rules(catalog.causes()))
                .map();
    }

    private static Map<String, Object> rules(List<Rule> rules) {
        Map<String, Object> texts = new LinkedHashMap<>();
        rules.forEach(rule -> texts.put(rule.label(), rule.text()));
        return texts;
    }

    private static Map<String, Object> language(Language language) {
        return new Members()
                .put("tag", language.tag())
                .put("name", language.name())
                .put("englishName", language.englishName())
                .put("rightToLeft", language.isRightToLeft())
                .map();
    }

    private static Map<String, Object> domain(DomainPage domain) {
        return new Members()
                .put("domain", domain.name())
                .put("title", domain.title())
                .put("protocol", domain.protocol().text())
                .putUnlessEmpty("hosts", domain.hosts())
                .put(
                        "codes",
                        domain.codes().stream()
                                .map(code -> CodeJson.facts(code.facts()).map())
                                .toList())
                .put("otherCodes", domain.otherCodes())
                .putUnlessEmpty(
                        "unlisted",
                        domain.ranges().stream().map(SiteJson::range).toList())
                .putUnlessEmpty("reading", CodeJson.reading(domain.reading()))
                .put("durations", DurationJson.of(domain.durations()))
                .putUnlessEmpty(
                        "retired",
                        domain.retired().stream().map(RetiredPage::code).toList())
                .map();
    }

    private static Map<String, Object> range(UnlistedCodes range) {
        return new Members()
                .put("range", range.range())
                .putUnlessEmpty("means", range.means())
                .putUnlessEmpty("do", range.action())
                .putUnlessEmpty("acts", range.actors())
                .put("remedy", range.decision())
                .putUnlessEmpty(
                        "messages",
                        range.sentences().stream().map(CodeJson::sentence).toList())
                .putUnlessEmpty(
                        "plans", range.plans().stream().map(PlanJson::of).toList())
                .map();
    }

    private static Map<String, Object> choice(ChoicePage choice) {
        return new Members()
                .put("code", choice.code())
                .putUnlessEmpty(
                        "errors", choice.errors().stream().map(LinkJson::of).toList())
                .putUnlessEmpty(
                        "retired",
                        choice.retired().stream().map(SiteJson::retired).toList())
                .map();
    }

    private static Map<String, Object> retired(RetiredPage retired) {
        return new Members()
                .put("domain", retired.domain())
                .put("code", retired.code())
                .put("retired", true)
                .map();
    }
}
