package dev.recourse.engine;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads one answer by the places of its domain. Nothing is thrown, whatever the answer holds. */
final class AnswerReading {

    private static final int FIRST_FAILURE = 400;

    /** Decides the century of a date with two digits for the year, where the time is unknown. */
    private static final Instant THIS_CENTURY = Instant.ofEpochSecond(1_600_000_000);

    /** What a place holds. */
    private record Found<P, T>(P place, T what) {}

    private final Domain domain;
    private final Reads reads;
    private final Answer answer;
    private final @Nullable Instant now;

    /** @param now the wall clock, if it is known */
    AnswerReading(Domain domain, Answer answer, @Nullable Instant now) {
        this.domain = domain;
        this.reads = domain.reads();
        this.answer = answer;
        this.now = now;
    }

    /** The failure with what its text, which is JSON or has values in it, says besides. */
    static Failure of(ErrorCode code, String text, Failure failure) {
        AnswerReading reading =
                new AnswerReading(code.domain(), Answer.of(code.code()).withBody(text), null);
        return reading.withHint(Failure.of(code, failure.reason(), reading.values(code)));
    }

    /** What failed, or empty if nothing did. */
    Optional<Failure> failure() {
        if (!domain.mayFail(answer.number())) {
            return Optional.empty();
        }
        ErrorCode carrier = answer.number() >= 0 ? domain.lookup(answer.number()) : domain.lookup(answer.code());
        ErrorCode code = code(carrier);
        Failure failure =
                withHint(located(Failure.of(code, reason(), values(code)).withPhase(answer.phase())));
        return isFailure(code, carrier, failure) ? Optional.of(failure) : Optional.empty();
    }

    private boolean isFailure(ErrorCode code, ErrorCode carrier, Failure failure) {
        boolean isSuccess = domain.protocol() == Protocol.HTTP && answer.number() < FIRST_FAILURE;
        if (!isSuccess || code.isListed() && code != carrier) {
            return true;
        }
        return carrier.isListed()
                && (!carrier.info().isOnlyInCases() || domain.caseOf(carrier.ordinal(), failure) != null);
    }

    /**
     * Of the places of the domain, those that this answer was read from: one at most for code, reason and hint each.
     */
    Reads places() {
        Reads.Builder places = Reads.builder();
        code().ifPresent(found -> places.code(found.place()));
        foundReason().ifPresent(found -> places.reason(found.place()));
        failure().flatMap(this::hint).ifPresent(found -> places.hint(found.place()));
        reads.values().forEach((name, value) -> {
            if (text(value).isPresent()) {
                places.value(name, value.type(), value.place());
            }
        });
        return places.build();
    }

    private ErrorCode code(ErrorCode carrier) {
        return code().map(found ->
                        domain.carried(found.what()).orElseGet(() -> UnknownCode.carried(found.what(), carrier)))
                .orElse(carrier);
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
                unlisted = unlisted.or(() -> found);
            }
        }
        return unlisted.filter(found -> !found.what().equals(answer.code()));
    }

    private String reason() {
        return foundReason().map(Found::what).orElse(answer.body());
    }

    private Optional<Found<Place, String>> foundReason() {
        return reads.reason().stream()
                .flatMap(place -> texts(place, Place.Problem::reason).stream().map(text -> new Found<>(place, text)))
                .findFirst();
    }

    /** The texts at this place that are not empty. */
    private List<String> texts(Place place, ProblemMember member) {
        Stream<String> found;
        if (place instanceof Place.Header header) {
            found = answer.header(header.name()).stream().map(String::strip);
        } else if (place instanceof Place.Json json) {
            found = json.pointer().read(answer.body()).stream();
        } else if (place instanceof Place.Problem) {
            found = member.read(answer.body()).stream();
        } else {
            found = Stream.of(answer.body());
        }
        return found.filter(text -> !text.isEmpty()).toList();
    }

    /** Reads a member of a problem document. */
    @FunctionalInterface
    private interface ProblemMember {
        Optional<String> read(String body);
    }

    /** The named values, then the members that are named like the holes of details. */
    private Map<String, String> values(ErrorCode code) {
        Map<String, String> values = new LinkedHashMap<>();
        reads.values()
                .forEach((name, value) ->
                        text(value).ifPresent(text -> values.put(name, Texts.bounded(text, Failure.MAX_REASON))));
        if (answer.body().stripLeading().startsWith("{")) {
            errors(code)
                    .flatMap(error -> error.info().details().stream())
                    .flatMap(details -> details.holes().stream())
                    .map(ReasonPattern.Hole::name)
                    .filter(name -> !values.containsKey(name))
                    .forEach(name -> JsonPointer.of("/" + name)
                            .read(answer.body())
                            .ifPresent(text -> values.put(name, Texts.bounded(text, Failure.MAX_REASON))));
        }
        return values;
    }

    private Optional<String> text(Reads.Value value) {
        return texts(value.place(), Place.Problem::code).stream()
                .filter(value.type()::reads)
                .findFirst();
    }

    /** The code, or the one that carried it, and the errors that it is in its cases. */
    private Stream<ErrorCode> errors(ErrorCode code) {
        ErrorCode decided =
                code instanceof UnknownCode unlisted ? unlisted.carrier().orElse(code) : code;
        return Stream.concat(
                Stream.of(code),
                domain.cases().stream()
                        .filter(one -> one.code() == decided.ordinal())
                        .map(one -> domain.codes().get(one.error())));
    }

    private Failure located(Failure failure) {
        return answer.header("Location").stream()
                .findFirst()
                .map(failure::withLocation)
                .orElse(failure);
    }

    private Failure withHint(Failure failure) {
        return failure.withHint(hint(failure).map(Found::what));
    }

    private Optional<Found<HintPlace, Duration>> hint(Failure failure) {
        for (HintPlace hint : reads.hint()) {
            Optional<Duration> read = hint.place() instanceof Place.Detail detail
                    ? detail(detail.name(), hint.unit(), failure)
                    : texts(hint.place(), Place.Problem::code).stream()
                            .map(text -> RetryAfter.read(text, hint.unit(), hint.isRetryAfter(), sent()))
                            .flatMap(Optional::stream)
                            .findFirst();
            if (read.isPresent()) {
                return Optional.of(new Found<>(hint, read.get()));
            }
        }
        return Optional.empty();
    }

    private Optional<Duration> detail(String name, HintUnit unit, Failure failure) {
        return failure.details().flatMap(match -> {
            for (int i = 0; i < match.holes().size(); i++) {
                ReasonPattern.Hole hole = match.holes().get(i);
                if (hole.name().equals(name)) {
                    return hole.type() == HoleType.DURATION
                            ? Optional.of(match.duration(i))
                            : RetryAfter.read(match.text(i), unit, false, sent());
                }
            }
            return Optional.empty();
        });
    }

    /** When the answer was sent by its own clock, else the wall clock, if it is known. */
    private @Nullable Instant sent() {
        return answer.header("Date").stream()
                .flatMap(text -> HttpDate.read(text, now != null ? now : THIS_CENTURY).stream())
                .findFirst()
                .orElse(now);
    }
}
