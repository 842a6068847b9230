package dev.recourse.codegen.writing;

import dev.recourse.codegen.text.Expression;
import dev.recourse.engine.HintPlace;
import dev.recourse.engine.Place;
import dev.recourse.engine.Reads;
import java.util.ArrayList;
import java.util.List;

/** The places of answers as expressions. */
final class Places {

    private Places() {}

    static Expression of(Reads reads) {
        if (reads.equals(Reads.HTTP)) {
            return Expression.of("Reads.HTTP");
        }
        List<Expression> parts = new ArrayList<>();
        if (!reads.code().isEmpty()) {
            parts.add(Expression.call(
                    "code", reads.code().stream().map(Places::of).toList()));
        }
        if (!reads.reason().isEmpty()) {
            parts.add(Expression.call(
                    "reason", reads.reason().stream().map(Places::of).toList()));
        }
        reads.hint().forEach(hint -> parts.add(Expression.call("hint", hint(hint))));
        reads.values()
                .forEach((name, value) -> parts.add(Expression.call(
                        "value",
                        Expression.string(name),
                        Expression.of("HoleType." + value.type().name()),
                        of(value.place()))));
        parts.add(Expression.of("build()"));
        return Expression.chain(Expression.of("Reads.builder()"), parts);
    }

    private static List<Expression> hint(HintPlace hint) {
        if (hint.equals(HintPlace.RETRY_AFTER)) {
            return List.of(Expression.of("HintPlace.RETRY_AFTER"));
        }
        return hint.equals(HintPlace.RETRY_AFTER_MS)
                ? List.of(Expression.of("HintPlace.RETRY_AFTER_MS"))
                : List.of(
                        of(hint.place()),
                        Expression.of("HintUnit." + hint.unit().name()));
    }

    private static Expression of(Place place) {
        if (place instanceof Place.Header header) {
            return Expression.call("Place.header", Expression.string(header.name()));
        }
        if (place instanceof Place.Json json) {
            return Expression.call(
                    "Place.json", Expression.string(json.pointer().toString()));
        }
        if (place instanceof Place.Detail detail) {
            return Expression.call("Place.detail", Expression.string(detail.name()));
        }
        return Expression.of(place instanceof Place.Problem ? "Place.PROBLEM" : "Place.BODY");
    }
}
