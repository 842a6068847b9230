package dev.recourse.tools.explain;

import dev.recourse.engine.HintPlace;
import dev.recourse.engine.HintUnit;
import dev.recourse.engine.Place;
import dev.recourse.engine.Protocol;

/** Places of answers in words. */
public final class PlaceText {

    private PlaceText() {}

    /** What the whole text of an answer is called. */
    public static String whole(Protocol protocol) {
        return protocol == Protocol.HTTP ? "body" : "reason";
    }

    /** The place of a hint, with its unit unless that is seconds. */
    public static String of(HintPlace hint, String whole) {
        String place = of(hint.place(), whole);
        return hint.unit() == HintUnit.SECONDS
                ? place
                : place + " in " + hint.unit().text();
    }

    /** The place as in a catalog, but {@code body} is called what the protocol calls it. */
    public static String of(Place place, String whole) {
        if (place instanceof Place.Header header) {
            return "header " + header.name();
        }
        if (place instanceof Place.Json json) {
            return "json " + json.pointer();
        }
        if (place instanceof Place.Detail detail) {
            return "detail " + detail.name();
        }
        return place instanceof Place.Problem ? "problem" : whole;
    }
}
