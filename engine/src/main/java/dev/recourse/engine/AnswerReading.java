package dev.recourse.engine;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;

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
        boolean isSuccess =
                answer.number().isPresent() && domain.isSuccess(answer.number().getAsInt());
        if (isSuccess && !domain.mayFail(answer.number().getAsInt())) {
            return Optional.empty();
        }
        ErrorCode code = code(domain.lookup(answer));
        Failure read = Failure.of(code, reason().map(Found::read).orElse(answer.body()), values(code))
                .withPhase(answer.phase());
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
            if (text(value.type(), texts(value)).isPresent()) {
                places.value(name, value.type(), value.place());
            }
        });
        return places.build();
    }

    private ErrorCode code(ErrorCode carrier) {
        return code().map(found -> domain.lookup(found.read(), carrier)).orElse(carrier);
    }

    /** The first code that is listed; else the first that is not, unless it is the status or close code. */
    private Optional<Found<Place, String>> code() {
        Optional<Found<Place, String>> unlisted = Optional.empty();
        for (Place place : reads.code()) {
            for (String text : texts(place, Place.Problem::code)) {
                Optional<Found<Place, String>> found = Optional.of(new Found<>(place, text));
                if (domain.carried(text).isPresent()) {
                    return found;
                }
                unlisted = unlisted.or(() -> found.filter(code -> !text.isEmpty()));
            }
        }
        return unlisted.filter(found -> !found.read().equals(answer.code()));
    }

    /** The first reason that is not empty; where there is none, the whole text is the reason. */
    private Optional<Found<Place, String>> reason() {
        return reads.reason().stream()
                .flatMap(place -> texts(place, Place.Problem::reason).stream().map(text -> new Found<>(place, text)))
                .filter(found -> !found.read().isEmpty())
                .findFirst();
    }

    private List<String> texts(Place place, ProblemMember member) {
        if (place instanceof Place.Header header) {
            return answer.header(header.name()).stream().map(String::strip).toList();
        }
        if (place instanceof Place.Json json) {
            return json.pointer().read(answer.body()).stream().toList();
        }
        if (place instanceof Place.Problem) {
            return member.read(answer.body()).stream().toList();
        }
        return place instanceof Place.Body ? List.of(answer.body()) : List.of();
    }

    /** Reads a member of a problem document. */
    @FunctionalInterface
    private interface ProblemMember {
        Optional<String> read(String body);
    }

    /** The texts at a place of numbers, which are written without exponents. */
    private Stream<String> numbers(Place place) {
        Stream<String> texts = texts(place, Place.Problem::code).stream();
        return place instanceof Place.Json ? texts.map(DecimalText::plain) : texts;
    }

    /** The named values, then the members that are named like the holes of details. */
    private Map<String, String> values(ErrorCode code) {
        Map<String, String> values = new LinkedHashMap<>();
        reads.values().forEach((name, value) -> put(values, name, value.type(), texts(value)));
        if (JsonPointer.isObject(answer.body())) {
            errors(code)
                    .flatMap(error -> error.info().details().stream())
                    .flatMap(details -> details.holes().stream())
                    .distinct()
                    .filter(hole -> !values.containsKey(hole.name()))
                    .forEach(hole -> put(values, hole.name(), hole.type(), texts(member(hole))));
        }
        return values;
    }

    private static Reads.Value member(ReasonPattern.Hole hole) {
        return new Reads.Value(new Place.Json(JsonPointer.member(hole.name())), hole.type());
    }

    private Stream<String> texts(Reads.Value value) {
        return value.type().isCompared() ? numbers(value.place()) : texts(value.place(), Place.Problem::code).stream();
    }

    private static void put(Map<String, String> values, String name, HoleType type, Stream<String> texts) {
        text(type, texts).ifPresent(text -> values.put(name, text));
    }

    /** The first of the texts that reads as this type and is not too long for it. */
    private static Optional<String> text(HoleType type, Stream<String> texts) {
        return texts.filter(type::reads)
                .map(text -> type.bounded(text, Failure.MAX_REASON))
                .flatMap(Optional::stream)
                .findFirst();
    }

    /** The code, or the one that carried it, and the errors that it is in its cases. */
    private Stream<ErrorCode> errors(ErrorCode code) {
        int position = UnknownCode.positionOf(code);
        return Stream.concat(
                Stream.of(code),
                domain.cases().stream()
                        .filter(one -> one.code() == position)
                        .map(one -> domain.codes().get(one.error())));
    }

    private Failure located(Failure failure) {
        return answer.header("Location").stream()
                .findFirst()
                .map(failure::withLocation)
                .orElse(failure);
    }

    private Failure withHint(Failure failure) {
        return failure.withHint(hint(failure).map(Found::read));
    }

    private Optional<Found<HintPlace, Duration>> hint(Failure failure) {
        long sent = reads.hint().isEmpty() ? now : sent();
        for (HintPlace hint : reads.hint()) {
            Optional<Duration> read = hint.place() instanceof Place.Detail detail
                    ? detail(failure, detail.name(), hint.unit(), sent)
                    : numbers(hint.place())
                            .map(text -> RetryAfter.read(text, hint.unit(), hint.isRetryAfter(), sent))
                            .flatMap(Optional::stream)
                            .findFirst();
            if (read.isPresent()) {
                return Optional.of(new Found<>(hint, read.get()));
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
        return failure.details().flatMap(match -> {
            for (int i = 0; i < match.holes().size(); i++) {
                ReasonPattern.Hole hole = match.holes().get(i);
                if (hole.name().equals(name)) {
                    return hole.type() == HoleType.DURATION
                            ? Optional.of(match.duration(i))
                            : RetryAfter.read(match.text(i), unit, false, sent);
                }
            }
            return Optional.empty();
        });
    }
}
