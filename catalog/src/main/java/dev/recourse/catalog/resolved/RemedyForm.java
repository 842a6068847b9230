package dev.recourse.catalog.resolved;

import dev.recourse.catalog.json.Members;
import dev.recourse.engine.Remedy;
import dev.recourse.engine.Row;
import java.util.Map;

/** What is prescribed for a code. */
final class RemedyForm {

    private RemedyForm() {}

    /** Adds the remedy, and other remedies in some cases, the first of which that applies decides. */
    static void put(Row row, Members members) {
        members.put("remedy", of(row.otherwise()))
                .putUnlessEmpty(
                        "cases",
                        row.cases().stream()
                                .map(one -> new Members()
                                        .put("when", WhenForm.of(one.when()))
                                        .put("remedy", of(one.remedy()))
                                        .map())
                                .toList());
    }

    private static Map<String, Object> of(Remedy remedy) {
        return new Members()
                .put("kind", remedy.kind().text())
                .put("backoff", remedy.backoff().map(CatalogForm::backoff))
                .put("limit", remedy.limit())
                .put("hint", remedy.hint().map(CatalogForm::hint))
                .putIf("idempotentOnly", remedy.isIdempotentOnly())
                .put("price", remedy.price())
                .put("endpoint", remedy.endpoint())
                .putIf("toLocation", remedy.isToLocation())
                .put("of", remedy.subject())
                .putIf("freshKey", remedy.hasFreshKey())
                .map();
    }
}
