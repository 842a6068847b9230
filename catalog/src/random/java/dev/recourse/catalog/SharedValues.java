package dev.recourse.catalog;

import dev.recourse.catalog.model.CatalogCode;
import dev.recourse.catalog.model.CatalogDomain;
import dev.recourse.engine.Actor;
import dev.recourse.engine.DecisionKind;
import dev.recourse.engine.Remedy;
import dev.recourse.engine.Row;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** What several rows of a domain have, which is written once, as the defaults. An empty text means no default. */
record SharedValues(
        String means, String action, List<Actor> actors, Optional<Remedy> remedy, Map<String, String> extensions) {

    /** The values of the first code. A text that some row lacks cannot be a default. */
    static SharedValues of(CatalogDomain domain, List<CatalogCode> codes) {
        CatalogCode first = codes.get(0);
        Stream<String> means = Stream.concat(
                codes.stream().map(code -> code.info().means()),
                domain.unknown().stream().map(CatalogDomain.Unknown::means));
        Stream<String> actions = Stream.concat(
                codes.stream().map(code -> code.info().action()),
                domain.unknown().stream().map(CatalogDomain.Unknown::action));
        Map<String, String> extensions = new LinkedHashMap<>();
        first.info().extensions().forEach((key, text) -> {
            if (codes.stream().allMatch(code -> code.info().extensions().containsKey(key))) {
                extensions.put(key, text);
            }
        });
        return new SharedValues(
                means.anyMatch(String::isEmpty) ? "" : first.info().means(),
                actions.anyMatch(String::isEmpty) ? "" : first.info().action(),
                first.info().actors(),
                Optional.of(first.row().otherwise()).filter(SharedValues::isForAll),
                extensions);
    }

    /** Whether the remedy does not depend on the details of a code. */
    private static boolean isForAll(Remedy remedy) {
        return remedy.kind() != DecisionKind.REDIRECT || remedy.endpoint().isPresent();
    }

    String unlessMeans(String text) {
        return text.equals(means) ? "" : text;
    }

    String unlessAction(String text) {
        return text.equals(action) ? "" : text;
    }

    List<Actor> unlessActors(List<Actor> list) {
        return list.equals(actors) ? List.of() : list;
    }

    /** Whether a row is the default remedy and nothing else. */
    boolean isRow(Row row) {
        return row.cases().isEmpty() && remedy.equals(Optional.of(row.otherwise()));
    }
}
