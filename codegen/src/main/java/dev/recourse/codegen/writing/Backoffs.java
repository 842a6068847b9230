package dev.recourse.codegen.writing;

import dev.recourse.catalog.model.CatalogCode;
import dev.recourse.catalog.model.CatalogDomain;
import dev.recourse.catalog.model.Names;
import dev.recourse.codegen.naming.Plan;
import dev.recourse.engine.Backoff;
import dev.recourse.engine.Row;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The backoffs that a catalog's rows use, each with the name of its constant. */
record Backoffs(Map<Backoff, String> constants) {

    static Backoffs of(Plan plan) {
        Map<Backoff, String> constants = new LinkedHashMap<>();
        List<CatalogDomain> domains = plan.catalog().domains();
        Stream<Row> rows = Stream.concat(
                domains.stream().flatMap(domain -> domain.codes().stream()).map(CatalogCode::row),
                domains.stream().flatMap(domain -> domain.unknown().stream()).map(CatalogDomain.Unknown::row));
        rows.flatMap(row -> row.remedies().stream())
                .flatMap(remedy -> remedy.backoff().stream())
                .forEach(backoff -> constants.computeIfAbsent(backoff, b -> name(b, constants.values())));
        return new Backoffs(constants);
    }

    private static String name(Backoff backoff, Collection<String> taken) {
        String base = Names.constant(backoff.name());
        String name = base;
        int n = 2;
        while (taken.contains(name)) {
            name = base + "_" + n++;
        }
        return name;
    }

    /** The expression that names this backoff. */
    String reference(Plan plan, Backoff backoff) {
        return plan.type("Backoffs") + "." + constants.get(backoff);
    }
}
