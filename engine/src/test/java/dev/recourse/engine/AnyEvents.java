package dev.recourse.engine;

import dev.recourse.testkit.laws.Event;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ArbitrarySupplier;
import net.jqwik.api.Combinators;
import net.jqwik.api.RandomDistribution;
import net.jqwik.api.Tuple;
import net.jqwik.api.arbitraries.ListArbitrary;

/** Lives of sessions with a hostile server and a broken clock. */
final class AnyEvents implements ArbitrarySupplier<List<Event>> {

    private static final int LONGEST = 40;
    private static final int LONGEST_OF_CODES = 140;

    /** How the clock moves before an event: by this much, or to an arbitrary time. */
    private record Tick(boolean jumps, long millis) {
        long from(long before) {
            return jumps ? millis : Millis.add(before, millis);
        }
    }

    /** The caller's deadline of a failure: by this much later than the event, or at an arbitrary time. */
    private record Deadline(boolean absolute, long millis) {
        Event addedTo(Event event) {
            return event instanceof Event.Failed failed
                    ? new Event.Failed(
                            failed.at(),
                            failed.failure().withDeadline(absolute ? millis : Millis.add(failed.at(), millis)),
                            failed.random())
                    : event;
        }
    }

    private record Shape(Tick tick, Event event, Optional<Deadline> deadline) {
        Event at(long time) {
            Event timed = event.withTime(time);
            return deadline.map(end -> end.addedTo(timed)).orElse(timed);
        }
    }

    @Override
    public Arbitrary<List<Event>> get() {
        return of(failures());
    }

    static Arbitrary<List<Event>> of(Arbitrary<Failure> failures) {
        return of(shapes(ticks(), events(failures), 0.06).list().ofMaxSize(LONGEST));
    }

    /** Lives in which mostly one of these codes fails, long enough to reach high limits. */
    static Arbitrary<List<Event>> ofCodes(List<ErrorCode> codes, Arbitrary<String> reasons) {
        Arbitrary<Failure> recurring = Combinators.combine(
                        Arbitraries.of(codes),
                        reasons,
                        Arbitraries.of(10L, 999L, 1_000L, 30_000L).optional(0.2))
                .as((code, reason, hint) ->
                        hint.map(code.failed(reason)::withHintMillis).orElse(code.failed(reason)));
        Arbitrary<Event> events = Arbitraries.frequencyOf(
                Tuple.of(50, failed(recurring)),
                Tuple.of(6, Arbitraries.just(new Event.Resume(0))),
                Tuple.of(2, Arbitraries.just(new Event.Wake(0))),
                Tuple.of(1, events(failures())));
        return of(
                shapes(patientTicks(), events, 0.002).list().ofMinSize(LONGEST).ofMaxSize(LONGEST_OF_CODES));
    }

    private static Arbitrary<Shape> shapes(Arbitrary<Tick> ticks, Arbitrary<Event> events, double hurried) {
        return Combinators.combine(ticks, events, deadlines().optional(hurried)).as(Shape::new);
    }

    private static Arbitrary<List<Event>> of(ListArbitrary<Shape> shapes) {
        Arbitrary<Long> start = Arbitraries.of(0L, 0L, 1L, -5_000L, Long.MAX_VALUE - 20_000, Long.MIN_VALUE + 1);
        return Combinators.combine(start, shapes.withSizeDistribution(RandomDistribution.uniform()))
                .as(AnyEvents::timed)
                .withoutEdgeCases();
    }

    private static List<Event> timed(long start, List<Shape> shapes) {
        List<Event> events = new ArrayList<>();
        long time = start;
        for (Shape shape : shapes) {
            time = shape.tick().from(time);
            events.add(shape.at(time));
        }
        return events;
    }

    private static Arbitrary<Deadline> deadlines() {
        Arbitrary<Deadline> near = Arbitraries.of(-1L, 0L, 1L, 250L, 999L, 1_000L, 1_001L, 30_000L, 60_000L, 900_000L)
                .map(by -> new Deadline(false, by));
        Arbitrary<Deadline> extreme = Arbitraries.of(0L, Long.MIN_VALUE, Long.MAX_VALUE - 1, Long.MAX_VALUE)
                .map(at -> new Deadline(true, at));
        return Arbitraries.frequencyOf(Tuple.of(6, near), Tuple.of(1, extreme));
    }

    /** Time enough for the delays of most retries, without settling. */
    private static Arbitrary<Tick> patientTicks() {
        return Arbitraries.of(0L, 1L, 1_000L, 9_999L, 60_000L).map(by -> new Tick(false, by));
    }

    private static Arbitrary<Tick> ticks() {
        Arbitrary<Tick> small = Arbitraries.of(0L, 0L, 0L, 1L, 999L, 1_000L, 9_999L, 10_000L, 60_000L)
                .map(by -> new Tick(false, by));
        Arbitrary<Tick> wild = Arbitraries.of(-1L, -10_000L, 899_999L, 1_000_000L, Bounds.MAX_MILLIS, Long.MIN_VALUE)
                .map(by -> new Tick(false, by));
        Arbitrary<Tick> jump =
                Arbitraries.of(0L, Long.MAX_VALUE, Long.MIN_VALUE).map(to -> new Tick(true, to));
        return Arbitraries.frequencyOf(Tuple.of(60, small), Tuple.of(4, wild), Tuple.of(1, jump));
    }

    private static Arbitrary<Event> events(Arbitrary<Failure> failures) {
        return Arbitraries.frequencyOf(
                Tuple.of(24, failed(failures)),
                Tuple.of(1, failures.map(failure -> new Event.Expire(0, failure))),
                Tuple.of(10, Arbitraries.just(new Event.Ready(0))),
                Tuple.of(12, Arbitraries.just(new Event.Resume(0))),
                Tuple.of(3, Arbitraries.just(new Event.Wake(0))),
                Tuple.of(2, Arbitraries.of(true, false).map(success -> new Event.End(0, success))));
    }

    private static Arbitrary<Event> failed(Arbitrary<Failure> failures) {
        return Combinators.combine(failures, randoms()).as((failure, random) -> new Event.Failed(0, failure, random));
    }

    private static Arbitrary<Double> randoms() {
        Arbitrary<Double> inside = Arbitraries.longs()
                .between(0, 1_000_000_000)
                .withDistribution(RandomDistribution.uniform())
                .map(billionths -> billionths / 1e9);
        return Arbitraries.oneOf(Arbitraries.of(0.0, 1.0, 0.5, 0.97), inside);
    }

    static Arbitrary<Failure> failures() {
        return failures(codes(), reasons());
    }

    static Arbitrary<Failure> failures(Arbitrary<ErrorCode> codes, Arbitrary<String> reasons) {
        return Combinators.combine(codes, reasons, Arbitraries.of(Phase.class), hints(), headers(), requests())
                .as((code, reason, phase, hint, header, request) -> {
                    Failure failure =
                            header.apply(request.apply(code.failed(reason).withPhase(phase)));
                    return hint.map(failure::withHintMillis).orElse(failure);
                });
    }

    /** What headers said besides: a named value, and a location. */
    private static Arbitrary<UnaryOperator<Failure>> headers() {
        Arbitrary<Optional<String>> left = Arbitraries.of("0", "7", "x").optional(0.3);
        return Combinators.combine(left, fewTargets().optional(0.5)).as((value, location) -> failure -> {
            Failure valued =
                    value.map(text -> failure.withValue(Codes.LEFT, text)).orElse(failure);
            return location.map(valued::withLocation).orElse(valued);
        });
    }

    /** What the failed request was: whether it may be sent again, whether it left, and whether it was a call. */
    private static Arbitrary<UnaryOperator<Failure>> requests() {
        Arbitrary<Boolean> idempotent = Arbitraries.of(true, true, true, false);
        Arbitrary<Boolean> repeatable =
                Arbitraries.frequencyOf(Tuple.of(14, Arbitraries.just(true)), Tuple.of(1, Arbitraries.just(false)));
        Arbitrary<Boolean> sent = Arbitraries.of(true, true, true, false);
        Arbitrary<Boolean> call = Arbitraries.of(true, false, false);
        return Combinators.combine(idempotent, repeatable, sent, call)
                .as((again, copied, left, isCall) -> failure -> failure.withIdempotent(again)
                        .withRepeatable(copied)
                        .withSent(left)
                        .withCall(isCall));
    }

    static Arbitrary<ErrorCode> codes() {
        Arbitrary<ErrorCode> listed =
                Arbitraries.of(Stream.concat(Codes.CLOSE.codes().stream(), Codes.API.codes().stream())
                        .toList());
        Arbitrary<ErrorCode> other = Combinators.combine(
                        Arbitraries.of(Codes.CLOSE, Codes.CLOSE, Codes.API, Codes.ELSEWHERE),
                        Arbitraries.of("4100", "4999", "5000", "", "x", "4\u0000", "9".repeat(99)))
                .as(Domain::lookup);
        Arbitrary<ErrorCode> carried = Combinators.combine(
                        Arbitraries.of("4100", "5000", "x", "503"), Arbitraries.of(401, 503, 4999))
                .as((text, status) -> UnknownCode.carried(text, Codes.API.lookup(status)));
        return Arbitraries.frequencyOf(Tuple.of(18, listed), Tuple.of(2, other), Tuple.of(1, carried));
    }

    private static Arbitrary<Optional<Long>> hints() {
        return Arbitraries.of(
                        0L,
                        1L,
                        10L,
                        999L,
                        1_000L,
                        1_000L,
                        2_000L,
                        30_000L,
                        60_000L,
                        900_000L,
                        900_001L,
                        Bounds.MAX_MILLIS,
                        Long.MAX_VALUE)
                .optional(0.35);
    }

    static Arbitrary<String> reasons() {
        return Arbitraries.frequencyOf(
                Tuple.of(6, targets()),
                Tuple.of(3, Arbitraries.of("", "busy", "busy: 7", "busy: x")),
                Tuple.of(1, Arbitraries.strings().ofMaxLength(200)));
    }

    /** The same target and few others, in several spellings. */
    static Arbitrary<String> fewTargets() {
        return Combinators.combine(
                        Arbitraries.of("", Codes.REDIRECT),
                        Arbitraries.of("wss://a.example.net", "wss://A.Example.Net:443"),
                        paths())
                .as((prefix, host, path) -> prefix + host + path);
    }

    private static Arbitrary<String> targets() {
        return Combinators.combine(
                        Arbitraries.of("", Codes.REDIRECT, Codes.REDIRECT),
                        Arbitraries.of("wss://", "wss://", "wss://", "wss://", "WSS://", "ws://"),
                        Arbitraries.of(
                                "a.example.net", "A.Example.Net", "b.example.net", "c.example.net", "example.net"),
                        Arbitraries.of("", "", "", ":443", ":444", ":0"),
                        paths())
                .as((prefix, scheme, host, port, path) -> prefix + scheme + host + port + path);
    }

    private static Arbitrary<String> paths() {
        return Arbitraries.frequencyOf(
                Tuple.of(4, Arbitraries.of("", "", "/", "/x", "/x?y", "/a/../%41", "/" + "z".repeat(100))),
                Tuple.of(3, Arbitraries.of("/%2f?%aa", "/%2F?%aa", "/%2F?%aA")));
    }
}
