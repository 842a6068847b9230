package dev.recourse.tools.docs.facts;

import dev.recourse.catalog.model.Catalog;
import dev.recourse.catalog.model.CatalogCode;
import dev.recourse.catalog.model.CatalogDomain;
import dev.recourse.catalog.model.Constraint;
import dev.recourse.catalog.model.GeneratedNames;
import dev.recourse.catalog.model.PageAddress;
import dev.recourse.engine.Actor;
import dev.recourse.engine.CodeInfo;
import dev.recourse.engine.Domain;
import dev.recourse.engine.DomainPolicy;
import dev.recourse.engine.ErrorCode;
import dev.recourse.engine.Policy;
import dev.recourse.engine.ReasonPattern;
import dev.recourse.tools.docs.page.CodeFacts;
import dev.recourse.tools.docs.page.CodePage;
import dev.recourse.tools.docs.page.Details;
import dev.recourse.tools.docs.page.ErrorLink;
import dev.recourse.tools.docs.page.MoreFacts;
import dev.recourse.tools.docs.page.Plan;
import dev.recourse.tools.docs.page.ReadFrom;
import dev.recourse.tools.docs.page.UnlistedCodes;
import dev.recourse.tools.explain.CaseFacts;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The pages of the errors of one domain. */
final class DomainFacts {

    private final Catalog catalog;
    private final Policy policy;
    private final CatalogDomain domain;
    private final DomainPolicy prescribed;
    private final GeneratedNames.OfDomain names;
    private final Links links;
    private final Plans plans;
    private final Wordings wordings;
    private final Samples samples;

    DomainFacts(
            Catalog catalog,
            Policy policy,
            int position,
            GeneratedNames.OfDomain names,
            Links links,
            Plans plans,
            Wordings wordings) {
        this.catalog = catalog;
        this.policy = policy;
        this.domain = catalog.domains().get(position);
        this.prescribed = policy.domains().get(position);
        this.names = names;
        this.links = links;
        this.plans = plans;
        this.wordings = wordings;
        this.samples = new Samples(catalog.redirects());
    }

    List<CodePage> codes() {
        List<ReadFrom> reading = Reading.of(prescribed.domain());
        List<CodePage> pages = new ArrayList<>();
        for (int i = 0; i < domain.codes().size(); i++) {
            pages.add(page(i, reading));
        }
        return pages;
    }

    private CodePage page(int position, List<ReadFrom> reading) {
        CatalogCode row = domain.codes().get(position);
        ErrorCode code = prescribed.domain().codes().get(position);
        GeneratedNames.OfCode java = names.codes().get(position);
        List<Plan> cases = plans.of(code);
        return new CodePage(
                facts(links.of(domain.name()).get(position), code, cases),
                wordings.of(domain, row.info(), row.row()),
                cases,
                row.info()
                        .details()
                        .map(pattern -> details(pattern, java.details().orElse(""))),
                reading,
                new Snippets(catalog.prefix(), domain.enumName(), code, row, java, samples).all(),
                links.neighbours(domain.name(), position),
                more(row));
    }

    private CodeFacts facts(ErrorLink link, ErrorCode code, List<Plan> cases) {
        CodeInfo info = code.info();
        return new CodeFacts(
                link,
                info.means(),
                info.action(),
                Plans.kind(cases),
                Plans.decision(cases),
                actors(info.actors()),
                info.help().filter(url -> !url.equals(ownPage(link))),
                ConditionWords.anyOf(new CaseFacts(policy, code).own()));
    }

    /** The address that the catalog gives to codes which name no other page; empty if it does not. */
    private String ownPage(ErrorLink link) {
        return catalog.pages().map(pages -> pages + "/" + link.path().address()).orElse("");
    }

    private static List<String> actors(List<Actor> actors) {
        return actors.stream().map(Actor::text).toList();
    }

    private Details details(ReasonPattern pattern, String type) {
        Optional<String> example = samples.reason(pattern);
        List<String> values = example.flatMap(pattern::match)
                .map(match -> {
                    List<String> texts = new ArrayList<>();
                    for (int i = 0; i < pattern.holes().size(); i++) {
                        texts.add(match.text(i));
                    }
                    return texts;
                })
                .orElse(List.of());
        List<Details.Hole> holes = new ArrayList<>();
        for (int i = 0; i < pattern.holes().size(); i++) {
            ReasonPattern.Hole hole = pattern.holes().get(i);
            holes.add(new Details.Hole(
                    hole.name(),
                    hole.type().text(),
                    Samples.meaning(hole.type()),
                    GeneratedNames.type(hole.type()),
                    values.isEmpty() ? "" : values.get(i)));
        }
        return new Details(pattern.template(), holes, example, type);
    }

    private static MoreFacts more(CatalogCode row) {
        CodeInfo info = row.info();
        return new MoreFacts(
                row.source(),
                info.status().isPresent() ? Optional.of(info.status().getAsInt()) : Optional.empty(),
                row.since(),
                row.deprecated(),
                row.aliases(),
                row.synonyms(),
                row.constraint().map(DomainFacts::words),
                info.extensions());
    }

    private static String words(Constraint constraint) {
        String length = constraint.minLength() == constraint.maxLength()
                ? Integer.toString(constraint.maxLength())
                : constraint.minLength() + " to " + constraint.maxLength();
        return "A " + constraint.name() + " has " + length + " of the characters " + constraint.characters() + ".";
    }

    List<UnlistedCodes> ranges() {
        Domain engine = prescribed.domain();
        List<UnlistedCodes> ranges = new ArrayList<>();
        for (CatalogDomain.Unknown unknown : domain.unknown()) {
            List<Plan> cases = plans.of(unknown.row(), engine);
            ranges.add(new UnlistedCodes(
                    "range-" + PageAddress.ofCode(unknown.range().toString()),
                    unknown.range().toString(),
                    unknown.means(),
                    unknown.action(),
                    Plans.decision(cases),
                    actors(unknown.actors()),
                    wordings.of(domain, unknown),
                    cases));
        }
        return ranges;
    }
}
