package dev.recourse.tools.diff.shape;

import dev.recourse.engine.HintPlace;
import dev.recourse.engine.HintUnit;
import dev.recourse.engine.Place;
import dev.recourse.engine.Reads;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Facts of a catalog, as a catalog file would have them. */
final class Facts {

    private Facts() {}

    /** Where answers carry what, by key. */
    static Map<String, String> reads(Reads reads) {
        Map<String, String> facts = new LinkedHashMap<>();
        facts.put("code", list(reads.code().stream().map(Facts::place).toList()));
        facts.put("reason", list(reads.reason().stream().map(Facts::place).toList()));
        facts.put("hint", list(reads.hint().stream().map(Facts::hint).toList()));
        facts.put(
                "values",
                reads.values().entrySet().stream()
                        .map(value -> value.getKey() + ": { "
                                + member(value.getValue().place()) + ", type: "
                                + value.getValue().type().text() + " }")
                        .collect(Collectors.joining(", ")));
        return facts;
    }

    private static String list(List<String> items) {
        return items.isEmpty() ? "" : "[" + String.join(", ", items) + "]";
    }

    private static String hint(HintPlace hint) {
        return hint.unit() == HintUnit.SECONDS
                ? place(hint.place())
                : "{ " + member(hint.place()) + ", in: " + hint.unit().text() + " }";
    }

    private static String place(Place place) {
        String member = member(place);
        return member.contains(":") ? "{ " + member + " }" : member;
    }

    private static String member(Place place) {
        if (place instanceof Place.Header header) {
            return "header: " + header.name();
        } else if (place instanceof Place.Json json) {
            return "json: " + json.pointer();
        } else if (place instanceof Place.Detail detail) {
            return "detail: " + detail.name();
        }
        return place instanceof Place.Problem ? "problem" : "body";
    }
}
