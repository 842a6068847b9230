package dev.recourse.tools.explain;

import dev.recourse.catalog.Catalog;
import dev.recourse.catalog.CatalogCode;
import dev.recourse.catalog.CatalogDomain;
import dev.recourse.engine.Actor;
import dev.recourse.engine.ErrorCode;
import dev.recourse.engine.Remedy;
import dev.recourse.engine.Row;
import java.util.List;
import java.util.Optional;

/** What a catalog tells about a code, or about the range that an unlisted one is in. */
record Told(String means, String action, List<Actor> acts, Row row) {

    private static final Told NOTHING = new Told("", "", List.of(), Row.always(Remedy.giveUp()));

    static Told of(Catalog catalog, ErrorCode code) {
        Optional<CatalogDomain> domain = catalog.domains().stream()
                .filter(candidate -> candidate.name().equals(code.domain().name()))
                .findFirst();
        return domain.flatMap(found -> listed(found, code).or(() -> unlisted(found, code)))
                .orElse(NOTHING);
    }

    private static Optional<Told> listed(CatalogDomain domain, ErrorCode code) {
        return domain.codes().stream()
                .filter(candidate -> candidate.info().code().equals(code.code()))
                .findFirst()
                .map(Told::of);
    }

    private static Told of(CatalogCode code) {
        return new Told(code.info().means(), code.info().action(), code.info().acts(), code.row());
    }

    private static Optional<Told> unlisted(CatalogDomain domain, ErrorCode code) {
        return domain.unknown().stream()
                .filter(candidate -> candidate.range().contains(code.code()))
                .findFirst()
                .map(unknown -> new Told(unknown.means(), unknown.action(), unknown.acts(), unknown.row()));
    }
}
