package dev.recourse.engine;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;

/** Reads one answer by the places of its domain. Nothing is thrown, whatever the answer holds. */
final class AnswerReading {

    /** Decides the century of a date with two digits for the year, where the time is unknown. */
    private static final long THIS_CENTURY = 1_600_000_000_000L;

    /** What was read at a place. */
    private record Found<P, T>(P place, T read) {}

    private final Domain domain;
    private final Reads reads;
    private final Answer answer;
    private final long now;

    /** @param now the wall clock in milliseconds since 1970, or {@link WallClock#UNKNOWN} */
    AnswerReading(Domain domain, Answer answer, long now) {
        this.domain = domain;
        this.reads = domain.reads();
        this.answer = answer;
        this.now = now;
    }

    /** The failure with what its text says besides, which is JSON or has values in it. */
    static Failure of(ErrorCode code, String text, Failure failure) {
        AnswerReading reading =
                new AnswerReading(code.domain(), Answer.of(code.code()).withBody(text), WallClock.UNKNOWN);
        return reading.withHint(Failure.of(code, failure.reason(), reading.values(code)));
    }

    /** What failed, or empty if nothing did. */
    Optional<Failure> failure() {
        OptionalInt number = answer.number();
        boolean isSuccess = number.isPresent() && domain.isSuccess(number.getAsInt());
        if (isSuccess && !domain.mayFail(number.getAsInt())) {
            return Optional.empty();
        }
        ErrorCode code = code(domain.lookup(answer));
        Optional<Found<Place, String>> reason = reason();
        String text = reason.isPresent() ? reason.get().read() : answer.body();
        Failure read = Failure.of(code, text, values(code)).withPhase(answer.phase());
        Failure failure = withHint(located(read));
        return isSuccess && !domain.lists(failure) ? Optional.empty() : Optional.of(failure);
    }

    /** The places that the answer is read from: at most one for the code, the reason and the hint each. */
    Reads places() {
        Reads.Builder places = Reads.builder();
        code().ifPresent(found -> places.code(found.place()));
        reason().ifPresent(found -> places.reason(found.place()));
        failure().flatMap(this::hint).ifPresent(found -> places.hint(found.place()));
        reads.values().forEach((name, value) -> {
            if (text(value).isPresent()) {
                places.value(name, value.type(), value.place());
            }
        });
        return places.build();
    }

    private ErrorCode code(ErrorCode carrier) {
        Optional<Found<Place, String>> found = code();
        return found.isPresent() ? domain.lookup(found.get().read(), carrier) : carrier;
    }

    /** The first code that is listed; else the first that is not, unless it is the status or close code. */
    private Optional<Found<Place, String>> code() {
        Optional<Found<Place, String>> unlisted = Optional.empty();
        for (Place place : reads.code()) {
            for (String text : texts(place)) {
                Optional<Found<Place, String>> found = Optional.of(new Found<>(place, text));
                if (domain.carried(text).isPresent()) {
                    return found;
                }
                if (unlisted.isEmpty() && !text.isEmpty()) {
                    unlisted = found;
                }
            }
        }
        boolean isKnown = unlisted.isPresent() && unlisted.get().read().equals(answer.code());
        return isKnown ? Optional.empty() : unlisted;
    }

    /** The first reason that is not empty; where there is none, the whole text is the reason. */
    private Optional<Found<Place, String>> reason() {
        for (Place place : reads.reason()) {
            for (String text :
                    place instanceof Place.Problem ? list(Place.Problem.reason(answer.body())) : texts(place)) {
                if (!text.isEmpty()) {
                    return Optional.of(new Found<>(place, text));
                }
            }
        }
        return Optional.empty();
    }

    /** The texts at a place; of a problem document, its code. */
    private List<String> texts(Place place) {
        if (place instanceof Place.Header header) {
            List<String> lines = new ArrayList<>();
            for (String line : answer.header(header.name())) {
                lines.add(line.strip());
            }
            return lines;
        }
        if (place instanceof Place.Json json) {
            return list(json.pointer().read(answer.body()));
        }
        if (place instanceof Place.Problem) {
            return list(Place.Problem.code(answer.body()));
        }
        return place instanceof Place.Body ? List.of(answer.body()) : List.of();
    }

    private static List<String> list(Optional<String> text) {
        return text.isPresent() ? List.of(text.get()) : List.of();
    }

    /** The texts at a place of numbers, which are written without exponents. */
    private List<String> numbers(Place place) {
        List<String> texts = texts(place);
        if (!(place instanceof Place.Json)) {
            return texts;
        }
        List<String> plain = new ArrayList<>();
        for (String text : texts) {
            plain.add(DecimalText.plain(text));
        }
        return plain;
    }

    /** The named values, then the members that are named like the holes of details. */
    private Map<String, String> values(ErrorCode code) {
        Map<String, String> values = new LinkedHashMap<>();
        for (Map.Entry<String, Reads.Value> named : reads.values().entrySet()) {
            put(values, named.getKey(), named.getValue());
        }
        if (JsonPointer.isObject(answer.body())) {
            putMembers(values, code);
            int position = UnknownCode.positionOf(code);
            for (Domain.Case one : domain.cases()) {
                if (one.code() == position) {
                    putMembers(values, domain.codes().get(one.error()));
                }
            }
        }
        return values;
    }

    private void putMembers(Map<String, String> values, ErrorCode error) {
        Optional<ReasonPattern> details = error.info().details();
        if (details.isPresent()) {
            for (ReasonPattern.Hole hole : details.get().holes()) {
                if (!values.containsKey(hole.name())) {
                    put(values, hole.name(), member(hole));
                }
            }
        }
    }

    private static Reads.Value member(ReasonPattern.Hole hole) {
        return new Reads.Value(new Place.Json(JsonPointer.member(hole.name())), hole.type());
    }

    private void put(Map<String, String> values, String name, Reads.Value value) {
        Optional<String> text = text(value);
        if (text.isPresent()) {
            values.put(name, text.get());
        }
    }

    /** The first text at the place of a value that reads as its type and is not too long for it. */
    private Optional<String> text(Reads.Value value) {
        HoleType type = value.type();
        for (String text : type.isCompared() ? numbers(value.place()) : texts(value.place())) {
            Optional<String> bounded = type.reads(text) ? type.bounded(text, Failure.MAX_REASON) : Optional.empty();
            if (bounded.isPresent()) {
                return bounded;
            }
        }
        return Optional.empty();
    }

    private Failure located(Failure failure) {
        List<String> locations = answer.header("Location");
        return locations.isEmpty() ? failure : failure.withLocation(locations.get(0));
    }

    private Failure withHint(Failure failure) {
        Optional<Found<HintPlace, Duration>> hint = hint(failure);
        return hint.isPresent() ? failure.withHint(hint.get().read()) : failure;
    }

    private Optional<Found<HintPlace, Duration>> hint(Failure failure) {
        long sent = reads.hint().isEmpty() ? now : sent();
        for (HintPlace hint : reads.hint()) {
            Optional<Duration> read = hint.place() instanceof Place.Detail detail
                    ? detail(failure, detail.name(), hint.unit(), sent)
                    : first(hint, sent);
            if (read.isPresent()) {
                return Optional.of(new Found<>(hint, read.get()));
            }
        }
        return Optional.empty();
    }

    private Optional<Duration> first(HintPlace hint, long sent) {
        for (String text : numbers(hint.place())) {
            Optional<Duration> read = RetryAfter.read(text, hint.unit(), hint.isRetryAfter(), sent);
            if (read.isPresent()) {
                return read;
            }
        }
        return Optional.empty();
    }

    /** When the answer was sent by its own clock, else the wall clock, if it is known. */
    private long sent() {
        for (String text : answer.header("Date")) {
            OptionalLong date = HttpDate.epochSecond(Texts.strip(text), now == WallClock.UNKNOWN ? THIS_CENTURY : now);
            if (date.isPresent()) {
                return date.getAsLong() * Millis.SECOND;
            }
        }
        return now;
    }

    private static Optional<Duration> detail(Failure failure, String name, HintUnit unit, long sent) {
        Optional<ReasonMatch> match = failure.details();
        List<ReasonPattern.Hole> holes = match.isPresent() ? match.get().holes() : List.of();
        for (int i = 0; i < holes.size(); i++) {
            if (holes.get(i).name().equals(name)) {
                return holes.get(i).type() == HoleType.DURATION
                        ? Optional.of(match.get().duration(i))
                        : RetryAfter.read(match.get().text(i), unit, false, sent);
            }
        }
        return Optional.empty();
    }
}
