package dev.recourse.tools.docs.facts;

import dev.recourse.catalog.MessageBook;
import dev.recourse.catalog.model.Catalog;
import dev.recourse.catalog.model.CatalogDomain;
import dev.recourse.catalog.model.GeneratedNames;
import dev.recourse.catalog.model.PageAddress;
import dev.recourse.engine.Policy;
import dev.recourse.tools.docs.page.CatalogFacts;
import dev.recourse.tools.docs.page.DomainPage;
import dev.recourse.tools.docs.page.Language;
import dev.recourse.tools.docs.page.PagePath;
import dev.recourse.tools.docs.page.RetiredPage;
import dev.recourse.tools.docs.page.Site;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds everything that the pages of a catalog say. */
public final class SiteFacts {

    private final Catalog catalog;
    private final Policy policy;
    private final Links links;
    private final DurationFacts durations;

    private SiteFacts(Catalog catalog) {
        this.catalog = catalog;
        this.policy = catalog.policy(new MessageBook(catalog));
        this.links = new Links(catalog);
        this.durations = new DurationFacts(policy);
    }

    /**
     * The site of a catalog.
     *
     * @param baseUrl where it is published, with a slash at its end, if that is known
     */
    public static Site of(Catalog catalog, Optional<String> baseUrl) {
        return new SiteFacts(catalog).site(baseUrl);
    }

    private Site site(Optional<String> baseUrl) {
        List<Language> languages = Languages.of(catalog);
        Addresses addresses = new Addresses(catalog, links);
        List<GeneratedNames.OfDomain> names = GeneratedNames.of(catalog);
        Plans plans = new Plans(policy, links);
        Wordings wordings = new Wordings(catalog, languages);
        List<DomainPage> domains = new ArrayList<>();
        for (int i = 0; i < catalog.domains().size(); i++) {
            DomainFacts facts = new DomainFacts(catalog, policy, i, names.get(i), links, plans, wordings);
            domains.add(domain(i, facts));
        }
        CatalogFacts facts = new CatalogFacts(
                catalog.name(),
                catalog.title(),
                policy.fingerprint(),
                baseUrl,
                CatalogRules.of(policy),
                durations.all(),
                Glossary.of(policy),
                GiveUpWords.all(),
                StateChanges.all(catalog.limits().rest().isPresent()));
        return new Site(facts, languages, domains, addresses.moved(), addresses.choices(), addresses.retired());
    }

    private DomainPage domain(int position, DomainFacts facts) {
        CatalogDomain domain = catalog.domains().get(position);
        String path = PageAddress.ofDomain(domain.name());
        return new DomainPage(
                new PagePath(path),
                domain.name(),
                domain.title(),
                domain.protocol(),
                domain.hosts(),
                Reading.of(policy.domains().get(position).domain()),
                facts.codes(),
                facts.ranges(),
                OtherCodes.of(policy.domains().get(position)),
                durations.of(domain.name()),
                catalog.retired().getOrDefault(domain.name(), List.of()).stream()
                        .map(code -> new RetiredPage(
                                new PagePath(PageAddress.ofCode(domain.name(), code)), domain.name(), code))
                        .toList());
    }
}
