package dev.recourse.catalog.resolved;

import dev.recourse.catalog.json.Members;
import dev.recourse.engine.HintPlace;
import dev.recourse.engine.Place;
import dev.recourse.engine.Reads;
import java.util.Map;

/** Where the answers of a domain carry codes, reasons, hints and values. */
final class ReadsForm {

    private ReadsForm() {}

    static Map<String, Object> of(Reads reads) {
        return new Members()
                .putUnlessEmpty(
                        "code", reads.code().stream().map(ReadsForm::place).toList())
                .putUnlessEmpty(
                        "reason", reads.reason().stream().map(ReadsForm::place).toList())
                .putUnlessEmpty(
                        "hint", reads.hint().stream().map(ReadsForm::hint).toList())
                .putUnlessEmpty(
                        "values",
                        reads.values().entrySet().stream().map(ReadsForm::value).toList())
                .map();
    }

    private static Map<String, Object> hint(HintPlace hint) {
        Map<String, Object> place = place(hint.place());
        place.put("in", hint.unit().text());
        return place;
    }

    private static Map<String, Object> value(Map.Entry<String, Reads.Value> value) {
        Map<String, Object> named = new Members().put("name", value.getKey()).map();
        named.putAll(place(value.getValue().place()));
        named.put("type", value.getValue().type().text());
        return named;
    }

    /** One member, which says what kind of place it is. */
    private static Map<String, Object> place(Place place) {
        Members members = new Members();
        if (place instanceof Place.Header header) {
            members.put("header", header.name());
        } else if (place instanceof Place.Json json) {
            members.put("json", json.pointer().toString());
        } else if (place instanceof Place.Detail detail) {
            members.put("detail", detail.name());
        } else if (place instanceof Place.Problem) {
            members.put("problem", true);
        } else {
            members.put("body", true);
        }
        return members.map();
    }
}
