package dev.recourse.tools.explain;

import dev.recourse.engine.Answer;
import dev.recourse.engine.Domain;
import dev.recourse.engine.Failure;
import dev.recourse.engine.HintPlace;
import dev.recourse.engine.Place;
import dev.recourse.engine.Reads;
import dev.recourse.engine.ShownText;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/** What an answer has that its domain does not read, or cannot: a typing error, or a key missing in the catalog. */
final class NotRead {

    private static final JsonFactory JSON = new JsonFactory();

    /** Headers that have a use of their own: a date hint counts from the one, a redirect may lead to the other. */
    private static final Set<String> OTHERWISE_USED = Set.of("date", "location");

    private final Domain domain;
    private final Answer answer;
    private final Instant now;
    private final Reads read;
    private final List<String> sentences = new ArrayList<>();

    private NotRead(Domain domain, Answer answer, Instant now) {
        this.domain = domain;
        this.answer = answer;
        this.now = now;
        this.read = domain.places(answer, now);
    }

    /** A sentence for each part of an answer that is not read. */
    static List<String> of(Failure failure, Answer answer, Instant now) {
        NotRead notRead = new NotRead(failure.code().domain(), answer, now);
        notRead.checkHeaders();
        if (failure.details().isEmpty()) {
            notRead.checkBody();
        }
        return notRead.sentences;
    }

    /** A sentence on a value of {@code --retry-after} that is not a hint. */
    static String retryAfter(String value) {
        return "--retry-after: '" + ShownText.of(value) + "' is neither a number of seconds nor a date";
    }

    /** A sentence on a reason that the details of its error do not fit; empty if they fit, or if there are none. */
    static Optional<String> reason(Failure failure) {
        return failure.code()
                .info()
                .details()
                .filter(pattern ->
                        !failure.reason().isEmpty() && failure.details().isEmpty())
                .map(pattern -> "reason: '" + ShownText.of(failure.reason()) + "' does not fit the details of "
                        + failure.code().name() + ", '" + pattern.template() + "'");
    }

    private void checkHeaders() {
        List<String> names =
                places(domain.reads()).flatMap(NotRead::header).distinct().toList();
        answer.headers().forEach((name, values) -> {
            if (OTHERWISE_USED.contains(name)
                    || places(read).flatMap(NotRead::header).anyMatch(name::equalsIgnoreCase)) {
                return;
            }
            String header = "header " + ShownText.of(name) + ": ";
            String value = "'" + ShownText.of(String.join(", ", values)) + "'";
            List<HintPlace> hints = domain.reads().hint().stream()
                    .filter(hint -> header(hint.place()).anyMatch(name::equalsIgnoreCase))
                    .toList();
            if (!hints.isEmpty()) {
                sentences.add(header + hint(hints.get(0), value));
            } else if (names.stream().anyMatch(name::equalsIgnoreCase)) {
                sentences.add(header + value + " cannot be read, or another place comes first");
            } else {
                sentences.add(header + "the domain reads "
                        + (names.isEmpty() ? "no headers" : "only " + String.join(", ", names)));
            }
        });
    }

    /** Why a hint that is there was not read. */
    private String hint(HintPlace hint, String value) {
        Domain only = Domain.builder(domain.name(), domain.protocol())
                .reads(Reads.builder().hint(hint).build())
                .build();
        return only.places(answer, now).hint().isEmpty()
                ? value + " is not " + form(hint)
                : read.hint().stream()
                        .map(first -> "the hint is read from "
                                + PlaceText.of(first.place(), PlaceText.whole(domain.protocol()))
                                + ", which comes first")
                        .findFirst()
                        .orElse("no hint is read");
    }

    private static String form(HintPlace hint) {
        if (hint.equals(HintPlace.RETRY_AFTER)) {
            return "a hint: neither a number of seconds nor a date";
        }
        return switch (hint.unit()) {
            case SECONDS -> "a number of seconds";
            case MILLIS -> "a number of milliseconds";
            case EPOCH -> "a time in seconds since 1970";
            case DATE -> "a date";
        };
    }

    private void checkBody() {
        String whole = PlaceText.whole(domain.protocol());
        List<Place> inJson =
                places(domain.reads()).filter(NotRead::isInJson).distinct().toList();
        if (answer.body().isEmpty() || inJson.isEmpty() || places(read).anyMatch(NotRead::isInJson)) {
            return;
        }
        String where = inJson.stream()
                .map(place -> place instanceof Place.Problem ? "as a problem document" : "at " + pointer(place))
                .collect(Collectors.joining(", "));
        sentences.add(whole + ": " + (isJson(answer.body()) ? "" : "it is not JSON, so ") + "nothing is read " + where);
    }

    private static Stream<Place> places(Reads reads) {
        return Stream.of(
                        reads.code().stream(),
                        reads.reason().stream(),
                        reads.hint().stream().map(HintPlace::place),
                        reads.values().values().stream().map(Reads.Value::place))
                .flatMap(places -> places);
    }

    private static Stream<String> header(Place place) {
        return place instanceof Place.Header header ? Stream.of(header.name()) : Stream.empty();
    }

    private static boolean isInJson(Place place) {
        return place instanceof Place.Json || place instanceof Place.Problem;
    }

    private static String pointer(Place place) {
        return place instanceof Place.Json json ? json.pointer().toString() : "";
    }

    private static boolean isJson(String text) {
        try (JsonParser parser = JSON.createParser(ObjectReadContext.empty(), text)) {
            boolean any = false;
            while (parser.nextToken() != null) {
                any = true;
            }
            return any;
        } catch (JacksonException e) {
            return false;
        }
    }
}
