package dev.recourse.catalog.bind;

import dev.recourse.catalog.format.Fields;
import dev.recourse.catalog.format.Suggestion;
import dev.recourse.catalog.model.Catalog;
import dev.recourse.catalog.model.CatalogCode;
import dev.recourse.catalog.model.CatalogDomain;
import dev.recourse.catalog.model.Names;
import dev.recourse.catalog.problem.Complaint;
import dev.recourse.catalog.report.Mark;
import dev.recourse.catalog.yaml.Node;
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
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Binds {@code include} of a domain: adds the rows of other domains after its own. */
final class IncludeBinder {

    private final Scope scope;
    private final Set<String> retired;
    private final List<IncludedMessages> codes;
    private final List<IncludedMessages> ranges;

    /**
     * @param retired the codes that the domain may never use again
     * @param codes receives the codes that are included
     * @param ranges receives the ranges that are included
     */
    IncludeBinder(Scope scope, Set<String> retired, List<IncludedMessages> codes, List<IncludedMessages> ranges) {
        this.scope = scope;
        this.retired = retired;
        this.codes = codes;
        this.ranges = ranges;
    }

    /** How the answers of a domain are read: by itself, by what it includes, then as its protocol does. */
    Answers answers(Protocol protocol, ReadsBinder own, Fields fields) {
        Reads reads = own.bind(fields);
        boolean isComplete = own.isComplete();
        for (String path : fields.texts("include")) {
            Optional<CatalogDomain> found = domain(path);
            reads = found.map(CatalogDomain::reads).map(reads::then).orElse(reads);
            isComplete &= found.isPresent();
        }
        boolean isDefault = protocol == Protocol.HTTP && reads.hint().isEmpty();
        return new Answers(protocol, isDefault ? reads.then(Reads.HTTP) : reads, isComplete);
    }

    private Optional<CatalogDomain> domain(String path) {
        String[] names = path.split("/", 2);
        return scope.includes.getOrDefault(names[0], Optional.empty()).flatMap(catalog -> catalog.domain(names[1]));
    }

    /** The domain with the rows that it includes. Of several domains, the first that has a code decides about it. */
    CatalogDomain join(CatalogDomain own, Fields fields) {
        CatalogDomain joined = own;
        for (Node.Scalar item : fields.items("include")) {
            Optional<Included> included = find(item);
            if (included.isPresent()) {
                check(included.get().domain(), own, fields, item);
                CatalogDomain before = joined;
                joined = joined(before, included.get());
                checkIncluded(joined, before, item.mark());
            }
        }
        return joined;
    }

    /** A domain and the catalog that it is taken from. */
    private record Included(CatalogDomain domain, Catalog catalog) {}

    private Optional<Included> find(Node.Scalar item) {
        String[] names = item.text().split("/", 2);
        if (!scope.includes.containsKey(names[0])) {
            reportUnknown(names[0], item.mark());
            return Optional.empty();
        }
        scope.usedIncludes.add(names[0]);
        Optional<Catalog> catalog = scope.includes.getOrDefault(names[0], Optional.empty());
        Optional<CatalogDomain> domain = catalog.flatMap(found -> found.domain(names[1]));
        if (catalog.isPresent() && domain.isEmpty()) {
            List<String> known =
                    catalog.get().domains().stream().map(CatalogDomain::name).toList();
            scope.report.add(
                    Complaint.NO_SUCH_NAME, item.mark(), "domain", item.text(), Suggestion.suggest(names[1], known));
        }
        return domain.map(found -> new Included(found, catalog.get()));
    }

    /** Reports a catalog that is not included, unless it probably is under a name that is itself reported. */
    private void reportUnknown(String name, Mark mark) {
        Optional<String> near = Suggestion.to(name, scope.includes.keySet());
        boolean isReported = near.isPresent()
                && scope.includes.getOrDefault(near.get(), Optional.empty()).isEmpty();
        if (!isReported && scope.hasAllIncludes() && scope.missingIncludes.add(name)) {
            String help = near.map(known -> "did you mean '" + known + "'?")
                    .orElse("add 'include: [" + name + "]' at the top level");
            scope.report.add(Complaint.NOT_INCLUDED, mark, name, help);
        }
    }

    private void check(CatalogDomain included, CatalogDomain own, Fields fields, Node.Scalar item) {
        if (included.protocol() != own.protocol() && fields.text("protocol").isPresent()) {
            scope.report.add(
                    Complaint.OTHER_PROTOCOL,
                    item.mark(),
                    item.text(),
                    included.protocol().text(),
                    own.protocol().text());
        }
        if (followsUrls(included)) {
            scope.checkAllowList(item.mark());
        }
    }

    /** Reports included rows that contradict this catalog. */
    private void checkIncluded(CatalogDomain joined, CatalogDomain before, Mark mark) {
        List<CatalogCode> added =
                joined.codes().subList(before.codes().size(), joined.codes().size());
        added.stream()
                .map(code -> code.info().code())
                .distinct()
                .filter(retired::contains)
                .forEach(code -> scope.report.add(Complaint.RETIRED_INCLUDED, mark, code));
        List<Remedy> remedies = Stream.concat(
                        added.stream().map(CatalogCode::row),
                        joined.unknown().stream().skip(before.unknown().size()).map(CatalogDomain.Unknown::row))
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

    private CatalogDomain joined(CatalogDomain own, Included included) {
        CatalogDomain from = included.domain();
        Set<String> taken = new HashSet<>();
        Set<String> keys = new HashSet<>();
        own.codes().forEach(code -> {
            taken.add(code.info().code());
            keys.add(code.info().key());
            keys.addAll(code.aliases());
            keys.addAll(code.synonyms());
        });
        List<CatalogCode> added = from.codes().stream()
                .filter(code -> !taken.contains(code.info().code()))
                .toList();
        Map<String, String> renamed = new HashMap<>();
        added.forEach(code -> renamed.computeIfAbsent(code.info().key(), key -> distinctKey(code, keys)));
        List<CatalogCode> all = new ArrayList<>(own.codes());
        for (CatalogCode code : added) {
            CatalogCode here = code.withKeys(key -> renamed.getOrDefault(key, key));
            all.add(here);
            codes.add(included(own, included, here.info().key(), code.info().key()));
        }
        List<CatalogDomain.Unknown> unknown = new ArrayList<>(own.unknown());
        for (CatalogDomain.Unknown row : from.unknown()) {
            if (own.unknown().stream().noneMatch(mine -> isSame(mine.range(), row.range()))) {
                unknown.add(row);
                String range = row.range().toString();
                ranges.add(included(own, included, range, range));
            }
        }
        return own.with(all, unknown, own.reads());
    }

    private static IncludedMessages included(CatalogDomain own, Included included, String row, String rowThere) {
        return new IncludedMessages(
                own.name() + "/" + row, included.catalog(), included.domain().name() + "/" + rowThere);
    }

    private static boolean isSame(CodeRange range, CodeRange other) {
        return range.covers(other) && other.covers(range);
    }

    /** The key of an included code. If the domain has it already, the name of the code's catalog is put in front. */
    private static String distinctKey(CatalogCode code, Set<String> keys) {
        String key = code.info().key();
        String prefixed = Names.constant(code.source()) + "_" + key;
        return Stream.concat(
                        Stream.of(key, prefixed),
                        IntStream.iterate(2, n -> n + 1).mapToObj(n -> prefixed + "_" + n))
                .filter(keys::add)
                .findFirst()
                .orElseThrow();
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
