package dev.recourse.tools.docs.facts;

import dev.recourse.catalog.model.Catalog;
import dev.recourse.catalog.model.CatalogCode;
import dev.recourse.catalog.model.CatalogDomain;
import dev.recourse.catalog.model.PageAddress;
import dev.recourse.tools.docs.page.ChoicePage;
import dev.recourse.tools.docs.page.ErrorLink;
import dev.recourse.tools.docs.page.MovedPage;
import dev.recourse.tools.docs.page.MovedPage.Why;
import dev.recourse.tools.docs.page.PagePath;
import dev.recourse.tools.docs.page.RetiredPage;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The addresses of a site besides those of domains and errors: of codes alone, with and without their domain, and of
 * former keys and synonyms. At the root of the site, a domain comes before a code of the same address.
 */
final class Addresses {

    private final List<MovedPage> moved = new ArrayList<>();
    private final List<ChoicePage> choices = new ArrayList<>();
    private final List<RetiredPage> retired = new ArrayList<>();
    private final Set<String> taken = new HashSet<>();

    /** What has one address: errors, and codes that were retired. */
    private record Group(String code, List<ErrorLink> errors, List<RetiredCode> retired) {}

    private record RetiredCode(String domain, String code) {}

    Addresses(Catalog catalog, Links links) {
        taken.add(PagePath.START.address());
        catalog.domains().forEach(domain -> taken.add(PageAddress.ofDomain(domain.name())));
        links.all().forEach(link -> taken.add(link.path().address()));
        Map<String, Group> inDomains = new LinkedHashMap<>();
        Map<String, Group> atRoot = new LinkedHashMap<>();
        for (CatalogDomain domain : catalog.domains()) {
            for (ErrorLink link : links.of(domain.name())) {
                group(inDomains, PageAddress.ofCode(domain.name(), link.code()), link.code())
                        .errors
                        .add(link);
                group(atRoot, PageAddress.ofCode(link.code()), link.code())
                        .errors
                        .add(link);
            }
        }
        catalog.retired()
                .forEach((domain, codes) -> codes.forEach(code -> {
                    RetiredCode one = new RetiredCode(domain, code);
                    group(inDomains, PageAddress.ofCode(domain, code), code)
                            .retired
                            .add(one);
                    group(atRoot, PageAddress.ofCode(code), code).retired.add(one);
                }));
        inDomains.forEach(this::add);
        atRoot.forEach(this::add);
        catalog.domains().forEach(domain -> names(domain, links.of(domain.name())));
    }

    private static Group group(Map<String, Group> groups, String address, String code) {
        return groups.computeIfAbsent(address, first -> new Group(code, new ArrayList<>(), new ArrayList<>()));
    }

    private void add(String address, Group group) {
        if (!taken.add(address)) {
            return;
        }
        PagePath path = new PagePath(address);
        List<RetiredPage> gone = group.retired.stream()
                .map(one ->
                        new RetiredPage(new PagePath(PageAddress.ofCode(one.domain, one.code)), one.domain, one.code))
                .toList();
        if (group.errors.size() + gone.size() > 1) {
            choices.add(new ChoicePage(path, group.code, List.copyOf(group.errors), gone));
        } else if (gone.isEmpty()) {
            moved.add(new MovedPage(path, group.errors.get(0), Why.CODE));
        } else {
            retired.add(new RetiredPage(path, gone.get(0).domain(), gone.get(0).code()));
        }
    }

    private void names(CatalogDomain domain, List<ErrorLink> links) {
        for (int i = 0; i < links.size(); i++) {
            CatalogCode code = domain.codes().get(i);
            for (String alias : code.aliases()) {
                name(links.get(i), alias, Why.FORMER_KEY);
            }
            for (String synonym : code.synonyms()) {
                name(links.get(i), synonym, Why.SYNONYM);
            }
        }
    }

    private void name(ErrorLink link, String key, Why why) {
        String address = PageAddress.ofError(link.domain(), link.code(), key);
        if (taken.add(address)) {
            moved.add(new MovedPage(new PagePath(address), link, why));
        }
    }

    /** Addresses that lead to the page of one error. */
    List<MovedPage> moved() {
        return List.copyOf(moved);
    }

    /** Addresses that several errors share. */
    List<ChoicePage> choices() {
        return List.copyOf(choices);
    }

    /** Addresses of retired codes, with and without their domain. */
    List<RetiredPage> retired() {
        return List.copyOf(retired);
    }
}
