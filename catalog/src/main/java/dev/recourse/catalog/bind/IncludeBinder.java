package dev.recourse.catalog.bind;

import dev.recourse.catalog.format.Fields;
import dev.recourse.catalog.format.Suggestion;
import dev.recourse.catalog.model.Catalog;
import dev.recourse.catalog.model.CatalogCode;
import dev.recourse.catalog.model.CatalogDomain;
import dev.recourse.catalog.model.Names;
import dev.recourse.catalog.problem.Complaint;
import dev.recourse.catalog.report.Mark;
import dev.recourse.engine.CodeRange;
import dev.recourse.engine.DecisionKind;
import dev.recourse.engine.HintRule;
import dev.recourse.engine.Protocol;
import dev.recourse.engine.Reads;
import dev.recourse.engine.Remedy;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Binds {@code include} of a domain: adds another catalog's rows after its own. */
final class IncludeBinder {

    private final Scope scope;
    private final Set<String> retired;

    /** @param retired the codes that the domain may never use again */
    IncludeBinder(Scope scope, Set<String> retired) {
        this.scope = scope;
        this.retired = retired;
    }

    /** How the answers of a domain are read: by itself, by what it includes, then as its protocol does. */
    Answers answers(Protocol protocol, Reads own, Fields fields) {
        Reads reads = own;
        boolean isComplete = true;
        for (String path : fields.text("include").stream().toList()) {
            Optional<CatalogDomain> found = found(path);
            reads = found.map(CatalogDomain::reads).map(reads::then).orElse(reads);
            isComplete &= found.isPresent();
        }
        boolean isDefault = protocol == Protocol.HTTP && reads.hint().isEmpty();
        return new Answers(protocol, isDefault ? reads.then(Reads.HTTP) : reads, isComplete);
    }

    private Optional<CatalogDomain> found(String path) {
        String[] names = path.split("/", 2);
        return scope.includes.getOrDefault(names[0], Optional.empty()).flatMap(catalog -> catalog.domain(names[1]));
    }

    /** The domain with the rows that it includes, whose codes are added to {@code included}. */
    CatalogDomain join(CatalogDomain own, Fields fields, List<IncludedCode> included) {
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
        Optional<CatalogDomain> found = catalog.get().domain(names[1]);
        if (found.isEmpty()) {
            List<String> known =
                    catalog.get().domains().stream().map(CatalogDomain::name).toList();
            scope.report.add(Complaint.NO_SUCH_NAME, mark, "domain", path.get(), Suggestion.suggest(names[1], known));
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
        CatalogDomain joined = joined(own, found.get(), catalog.get(), included);
        checkIncluded(joined, own, mark);
        return joined;
    }

    /** Reports included rows that contradict this catalog. */
    private void checkIncluded(CatalogDomain joined, CatalogDomain own, Mark mark) {
        List<CatalogCode> codes =
                joined.codes().subList(own.codes().size(), joined.codes().size());
        codes.stream()
                .map(code -> code.info().code())
                .distinct()
                .filter(retired::contains)
                .forEach(code -> scope.report.add(Complaint.RETIRED_INCLUDED, mark, code));
        List<Remedy> remedies = Stream.concat(
                        codes.stream().map(CatalogCode::row),
                        joined.unknown().stream().skip(own.unknown().size()).map(CatalogDomain.Unknown::row))
                .flatMap(row -> row.remedies().stream())
                .toList();
        if (scope.hint.form() == HintRule.Form.BASE) {
            remedies.stream()
                    .filter(remedy -> remedy.hint().isEmpty())
                    .flatMap(remedy -> remedy.backoff().stream())
                    .distinct()
                    .forEach(backoff -> BackoffBinder.withoutBase(backoff)
                            .ifPresent(why -> scope.report.add(Complaint.NO_BASE, mark, backoff.name(), why)));
        }
        remedies.stream()
                .filter(remedy -> !remedy.price().equals(remedy.kind().text()))
                .map(Remedy::price)
                .distinct()
                .filter(price -> !scope.prices.use(price))
                .forEach(price -> scope.report.add(Complaint.NO_PRICE, mark, price));
    }

    private static CatalogDomain joined(
            CatalogDomain own, CatalogDomain from, Catalog catalog, List<IncludedCode> included) {
        Set<String> taken = new HashSet<>();
        Set<String> keys = new HashSet<>();
        own.codes().forEach(code -> {
            taken.add(code.info().code());
            keys.add(code.info().key());
            keys.addAll(code.aliases());
        });
        List<CatalogCode> added = from.codes().stream()
                .filter(code -> !taken.contains(code.info().code()))
                .toList();
        Map<String, String> renamed = new HashMap<>();
        added.forEach(code -> renamed.put(
                code.info().key(), keys.add(code.info().key()) ? code.info().key() : distinctKey(code)));
        List<CatalogCode> codes = new ArrayList<>(own.codes());
        for (CatalogCode code : added) {
            CatalogCode here = code.withKeys(key -> renamed.getOrDefault(key, key));
            codes.add(here);
            included.add(new IncludedCode(
                    own.name() + "/" + here.info().key(),
                    catalog,
                    from.name() + "/" + code.info().key()));
        }
        List<CatalogDomain.Unknown> unknown = new ArrayList<>(own.unknown());
        from.unknown().stream()
                .filter(row -> own.unknown().stream().noneMatch(mine -> isSame(mine.range(), row.range())))
                .forEach(unknown::add);
        return own.with(codes, unknown, own.reads());
    }

    private static boolean isSame(CodeRange range, CodeRange other) {
        return range.covers(other) && other.covers(range);
    }

    /** The key of an included code whose own key the domain already has: its catalog's name is its prefix. */
    private static String distinctKey(CatalogCode code) {
        return Names.constant(code.source()) + "_" + code.info().key();
    }

    private static boolean followsUrls(CatalogDomain domain) {
        return Stream.concat(
                        domain.codes().stream().map(CatalogCode::row),
                        domain.unknown().stream().map(CatalogDomain.Unknown::row))
                .flatMap(row -> row.remedies().stream())
                .anyMatch(remedy -> remedy.kind() == DecisionKind.REDIRECT
                        && remedy.endpoint().isEmpty());
    }
}
