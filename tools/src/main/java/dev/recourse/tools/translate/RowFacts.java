package dev.recourse.tools.translate;

import dev.recourse.catalog.model.Catalog;
import dev.recourse.catalog.model.CatalogCode;
import dev.recourse.catalog.model.CatalogDomain;
import dev.recourse.catalog.model.Original;
import dev.recourse.engine.Actor;
import dev.recourse.engine.HoleType;
import dev.recourse.engine.Messages.Delay;
import dev.recourse.engine.ReasonPattern;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a translator should know about the row of a text.
 *
 * @param means what has happened
 * @param actors who must act
 * @param values what its placeholders hold, besides the wait
 */
record RowFacts(String means, List<Actor> actors, Map<String, HoleType> values) {

    /** The facts of this row, or of what does not depend on a code. */
    static RowFacts of(Catalog catalog, String path) {
        int slash = path.indexOf('/');
        if (slash < 0) {
            return general(path);
        }
        String row = path.substring(slash + 1);
        return catalog.domain(path.substring(0, slash))
                .flatMap(domain -> code(domain, row).or(() -> range(domain, row)))
                .orElseGet(() -> new RowFacts(
                        "Any error of '" + path.substring(0, slash) + "' without a message of its own.",
                        List.of(),
                        Map.of()));
    }

    private static RowFacts general(String path) {
        return path.equals(Original.DELAY)
                ? new RowFacts("A wait, as part of other texts.", List.of(), Map.of(Delay.NUMBER, HoleType.LONG))
                : new RowFacts("Any error without a message of its own.", List.of(), Map.of());
    }

    private static Optional<RowFacts> code(CatalogDomain domain, String row) {
        return Stream.<java.util.function.Function<CatalogCode, String>>of(
                        code -> code.info().code(), code -> code.info().key())
                .flatMap(name -> domain.codes().stream()
                        .filter(code -> name.apply(code).equals(row))
                        .limit(1))
                .findFirst()
                .map(code -> {
                    String means = code.info().means();
                    return new RowFacts(
                            code.info().title() + (means.isEmpty() ? "" : ": " + means),
                            code.info().actors(),
                            values(code.info().details()));
                });
    }

    private static Map<String, HoleType> values(Optional<ReasonPattern> details) {
        Map<String, HoleType> values = new LinkedHashMap<>();
        details.map(ReasonPattern::holes).orElse(List.of()).forEach(hole -> values.put(hole.name(), hole.type()));
        return values;
    }

    private static Optional<RowFacts> range(CatalogDomain domain, String row) {
        return domain.unknown().stream()
                .filter(range -> range.range().toString().equals(row))
                .findFirst()
                .map(range -> new RowFacts(
                        "A code of " + row + " that is not listed"
                                + (range.means().isEmpty() ? "." : ": " + range.means()),
                        range.actors(),
                        Map.of()));
    }
}
