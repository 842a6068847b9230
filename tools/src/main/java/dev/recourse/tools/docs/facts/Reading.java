package dev.recourse.tools.docs.facts;

import dev.recourse.engine.Domain;
import dev.recourse.engine.Place;
import dev.recourse.engine.Protocol;
import dev.recourse.engine.Reads;
import dev.recourse.tools.docs.page.ReadFrom;
import dev.recourse.tools.explain.PlaceText;
import java.util.ArrayList;
import java.util.List;

/** Where clients read what answers carry, in words. */
final class Reading {

    private Reading() {}

    /** The places of this domain: those of the code and the reason always, others where it has some. */
    static List<ReadFrom> of(Domain domain) {
        Reads reads = domain.reads();
        String whole = PlaceText.whole(domain.protocol());
        List<ReadFrom> all = new ArrayList<>();
        all.add(new ReadFrom("code", then(places(reads.code(), whole), carrier(domain.protocol()))));
        all.add(new ReadFrom("reason", then(places(reads.reason(), whole), "the whole " + whole)));
        if (!reads.hint().isEmpty()) {
            all.add(new ReadFrom(
                    "hint",
                    reads.hint().stream().map(hint -> PlaceText.of(hint, whole)).toList()));
        }
        reads.values()
                .forEach((name, value) -> all.add(new ReadFrom(
                        "value " + name,
                        List.of(PlaceText.of(value.place(), whole) + " ("
                                + value.type().text() + ")"))));
        return all;
    }

    private static List<String> places(List<Place> places, String whole) {
        return places.stream().map(place -> PlaceText.of(place, whole)).toList();
    }

    private static List<String> then(List<String> places, String last) {
        List<String> all = new ArrayList<>(places);
        all.add(last);
        return all;
    }

    private static String carrier(Protocol protocol) {
        return switch (protocol) {
            case HTTP -> "the status";
            case WEBSOCKET -> "the close code";
            case PLAIN -> "the code itself";
        };
    }
}
