package dev.recourse.tools.docs.json;

import dev.recourse.catalog.json.Json;
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
                .with("catalog", catalog.name())
                .with("title", catalog.title())
                .with("fingerprint", catalog.fingerprint())
                .with("baseUrl", catalog.baseUrl())
                .with(
                        "languages",
                        site.languages().stream().map(SiteJson::language).toList())
                .with(
                        "domains",
                        site.domains().stream()
                                .map(domain -> new Members()
                                        .with("domain", domain.name())
                                        .with("title", domain.title())
                                        .with("page", domain.path().url())
                                        .with("json", domain.path().json())
                                        .object())
                                .toList())
                .with("rules", rules(catalog.rules()))
                .with("durations", DurationJson.of(catalog.durations()))
                .with("words", rules(catalog.words()))
                .with("causes", rules(catalog.causes()))
                .object();
    }

    private static Map<String, Object> rules(List<Rule> rules) {
        Map<String, Object> texts = new LinkedHashMap<>();
        rules.forEach(rule -> texts.put(rule.label(), rule.text()));
        return texts;
    }

    private static Map<String, Object> language(Language language) {
        return new Members()
                .with("tag", language.tag())
                .with("name", language.name())
                .with("englishName", language.englishName())
                .with("rightToLeft", language.isRightToLeft())
                .object();
    }

    private static Map<String, Object> domain(DomainPage domain) {
        return new Members()
                .with("domain", domain.name())
                .with("title", domain.title())
                .with("protocol", domain.protocol().text())
                .list("hosts", domain.hosts())
                .with(
                        "codes",
                        domain.codes().stream()
                                .map(code -> CodeJson.facts(code.facts()).object())
                                .toList())
                .with("otherCodes", domain.otherCodes())
                .list("unlisted", domain.ranges().stream().map(SiteJson::range).toList())
                .list("reading", CodeJson.reading(domain.reading()))
                .with("durations", DurationJson.of(domain.durations()))
                .list(
                        "retired",
                        domain.retired().stream().map(RetiredPage::code).toList())
                .object();
    }

    private static Map<String, Object> range(UnlistedCodes range) {
        return new Members()
                .with("range", range.range())
                .text("means", range.means())
                .text("do", range.action())
                .list("acts", range.actors())
                .with("remedy", range.decision())
                .list(
                        "messages",
                        range.sentences().stream().map(CodeJson::sentence).toList())
                .list("plans", range.plans().stream().map(PlanJson::of).toList())
                .object();
    }

    private static Map<String, Object> choice(ChoicePage choice) {
        return new Members()
                .with("code", choice.code())
                .list("errors", choice.errors().stream().map(LinkJson::of).toList())
                .list(
                        "retired",
                        choice.retired().stream().map(SiteJson::retired).toList())
                .object();
    }

    private static Map<String, Object> retired(RetiredPage retired) {
        return new Members()
                .with("domain", retired.domain())
                .with("code", retired.code())
                .with("retired", true)
                .object();
    }
}
