package dev.recourse.catalog.bind;

import dev.recourse.catalog.Catalog;
import dev.recourse.catalog.CatalogCode;
import dev.recourse.catalog.CatalogDomain;
import dev.recourse.catalog.Complaint;
import dev.recourse.catalog.Names;
import dev.recourse.catalog.yaml.Mark;
import dev.recourse.engine.DecisionKind;
import dev.recourse.engine.Remedy;
import dev.recourse.engine.Row;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** {@code include} of a domain: another catalog's rows behind its own. */
final class IncludeBinder {

    private final Scope scope;
    private final Set<String> retired;

    /** @param retired the codes that the domain may never have again */
    IncludeBinder(Scope scope, Set<String> retired) {
        this.scope = scope;
        this.retired = retired;
    }

    /** The domain with the rows that it includes, which are added to {@code adoptions}. */
    CatalogDomain join(CatalogDomain own, Fields fields, List<IncludedCode> adoptions) {
        Optional<String> path = fields.text("include");
        if (path.isEmpty()) {
            return own;
        }
        Mark mark = fields.mark("include");
        String[] names = path.get().split("/", 2);
        if (!scope.includes.containsKey(names[0])) {
            scope.report.add(Complaint.NOT_INCLUDED, mark, names[0], names[0]);
            return own;
        }
        scope.usedIncludes.add(names[0]);
        Optional<Catalog> catalog = scope.includes.getOrDefault(names[0], Optional.empty());
        if (catalog.isEmpty()) {
            return own;
        }
        List<CatalogDomain> domains = catalog.get().domains();
        Optional<CatalogDomain> found =
                domains.stream().filter(d -> d.name().equals(names[1])).findFirst();
        if (found.isEmpty()) {
            List<String> known = domains.stream().map(CatalogDomain::name).toList();
            String kind = "domain in the catalog '" + names[0] + "' called";
            scope.report.add(Complaint.NO_SUCH_NAME, mark, kind, names[1], Suggestion.suggest(names[1], known));
            return own;
        }
        if (found.get().protocol() != own.protocol() && fields.text("protocol").isPresent()) {
            scope.report.add(
                    Complaint.OTHER_PROTOCOL,
                    mark,
                    path.get(),
                    found.get().protocol().text(),
                    own.protocol().text());
        }
        if (scope.redirects.hosts().isEmpty() && followsUrls(found.get())) {
            scope.report.add(Complaint.NO_ALLOW_LIST, mark);
        }
        CatalogDomain joined = joined(own, found.get(), catalog.get(), adoptions);
        checkAdopted(joined, own, mark);
        return joined;
    }

    /** Complains about adopted rows that do not fit what is told here. */
    private void checkAdopted(CatalogDomain joined, CatalogDomain own, Mark mark) {
        List<CatalogCode> adopted =
                joined.codes().subList(own.codes().size(), joined.codes().size());
        adopted.stream()
                .map(code -> code.info().code())
                .filter(retired::contains)
                .forEach(code -> scope.report.add(Complaint.RETIRED_INCLUDED, mark, code));
        Stream.concat(
                        adopted.stream().map(CatalogCode::row),
                        joined.unknown().stream().skip(own.unknown().size()).map(CatalogDomain.Unknown::row))
                .flatMap(IncludeBinder::remedies)
                .filter(remedy -> !remedy.price().equals(remedy.kind().text()))
                .map(Remedy::price)
                .distinct()
                .filter(price -> !scope.prices.use(price))
                .forEach(price -> scope.report.add(Complaint.NO_PRICE, mark, price));
    }

    private static CatalogDomain joined(
            CatalogDomain own, CatalogDomain other, Catalog catalog, List<IncludedCode> adoptions) {
        Set<String> taken = new HashSet<>();
        Set<String> keys = new HashSet<>();
        own.codes().forEach(code -> {
            taken.add(code.info().code());
            keys.add(code.info().key());
            keys.addAll(code.aliases());
        });
        List<CatalogCode> codes = new ArrayList<>(own.codes());
        for (CatalogCode code : other.codes()) {
            if (taken.add(code.info().code())) {
                codes.add(keys.add(code.info().key()) ? code : code.withKey(distinctKey(code)));
                String suffix = "/" + code.info().code();
                adoptions.add(new IncludedCode(own.name() + suffix, catalog, other.name() + suffix));
            }
        }
        List<CatalogDomain.Unknown> unknown =
                Stream.concat(own.unknown().stream(), other.unknown().stream()).toList();
        return new CatalogDomain(own.name(), own.title(), own.protocol(), own.enumName(), own.hosts(), codes, unknown);
    }

    /** An included code that is called like one of the domain's own goes by its catalog's name too. */
    private static String distinctKey(CatalogCode code) {
        return Names.constant(code.source()) + "_" + code.info().key();
    }

    private static boolean followsUrls(CatalogDomain domain) {
        return Stream.concat(
                        domain.codes().stream().map(CatalogCode::row),
                        domain.unknown().stream().map(CatalogDomain.Unknown::row))
                .flatMap(IncludeBinder::remedies)
                .anyMatch(remedy -> remedy.kind() == DecisionKind.REDIRECT
                        && remedy.endpoint().isEmpty());
    }

    private static Stream<Remedy> remedies(Row row) {
        return Stream.concat(row.cases().stream().map(Row.Case::remedy), Stream.of(row.otherwise()));
    }
}
