package dev.recourse.catalog;

import dev.recourse.catalog.model.CatalogCode;
import dev.recourse.engine.HintPlace;
import dev.recourse.engine.HintUnit;
import dev.recourse.engine.HoleType;
import dev.recourse.engine.Phase;
import dev.recourse.engine.Place;
import dev.recourse.engine.Protocol;
import dev.recourse.engine.Reads;
import dev.recourse.engine.ReasonPattern;
import dev.recourse.engine.ValueTest;
import dev.recourse.engine.When;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Random places in answers, details of reasons, and conditions about both. */
final class AnswerTerms {

    private final Choices choices;

    AnswerTerms(Choices choices) {
        this.choices = choices;
    }

    /** Where the answers of a domain carry what is read. */
    Reads reads(Protocol protocol) {
        boolean hasHeaders = protocol != Protocol.WEBSOCKET;
        List<Place> places = new ArrayList<>(List.of(Place.json("/error/code"), Place.json("/a~1b/0"), Place.PROBLEM));
        if (hasHeaders) {
            places.add(Place.header("X-Error_Code"));
        }
        choices.shuffle(places);
        Reads.Builder reads = Reads.builder();
        places.subList(0, choices.number(places.size() + 1)).forEach(reads::code);
        choices.shuffle(places);
        places.subList(0, choices.number(places.size() + 1)).forEach(reads::reason);
        if (choices.chance()) {
            reads.reason(Place.BODY);
        }
        if (protocol == Protocol.HTTP) {
            reads.hint(HintPlace.RETRY_AFTER_MS);
        }
        for (HintUnit unit : HintUnit.values()) {
            if (choices.chance()) {
                reads.hint(hasHeaders && choices.chance() ? Place.header("Wait") : Place.json("/wait"), unit);
            }
        }
        for (HoleType type : HoleType.values()) {
            if (choices.chance()) {
                reads.value(
                        type.text() + "Value",
                        type,
                        hasHeaders && choices.chance()
                                ? Place.header("V-" + type.text())
                                : Place.json("/v/" + type.text()));
            }
        }
        return reads.build();
    }

    /** The places, and a hint in details if any of these codes has such details. */
    Reads detailed(Reads reads, List<CatalogCode> codes) {
        boolean hasDetails =
                codes.stream().anyMatch(code -> code.info().details().isPresent());
        return hasDetails && choices.chance()
                ? reads.then(Reads.builder()
                        .hint(Place.detail("count"), HintUnit.MILLIS)
                        .build())
                : reads;
    }

    /** The pattern of a reason, or none. */
    Optional<ReasonPattern> details() {
        return choices.chance()
                ? Optional.empty()
                : Optional.of(
                        ReasonPattern.of(
                                choices.one(
                                        List.of(
                                                "at \"${url:url}\" for ${count:int} of ${what:text}",
                                                "at ${url:url}: ${count:long} of ${what:text}, ${cost:decimal}",
                                                "at ${url:url}\n${count:int}, ${wait:duration}:\n\n ${what:text} (${cost:decimal}, ${count})\n."))));
    }

    /** Conditions that none of the others, which have other numbers, can hide. */
    When when(Protocol protocol, Reads reads, int number) {
        When when = When.reason(ReasonPattern.of("full: ${n:long} of " + number + "!"));
        when = protocol == Protocol.WEBSOCKET && choices.chance()
                ? when.withPhase(choices.one(List.of(Phase.values())))
                : when;
        when = choices.chance() ? when.withHint(choices.chance()) : when;
        for (Map.Entry<String, Reads.Value> value : reads.values().entrySet()) {
            if (choices.chance()) {
                when = when.withValue(test(value.getKey(), value.getValue().type()));
            }
        }
        return when;
    }

    private ValueTest test(String name, HoleType type) {
        List<String> allowed = switch (type) {
            case INT, LONG -> List.of("0", "7-90");
            case DECIMAL -> List.of("-1.5", "-0.5-2.5");
            case DURATION -> List.of("30", "1.5 s-2 minutes");
            case TEXT, URL -> List.of("true", choices.sentence());
        };
        return ValueTest.of(name, type, allowed.subList(0, 1 + choices.number(2)));
    }
}
