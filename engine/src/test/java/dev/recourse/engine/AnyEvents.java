package dev.recourse.engine;

import dev.recourse.testkit.laws.Event;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ArbitrarySupplier;
import net.jqwik.api.Combinators;
import net.jqwik.api.RandomDistribution;
import net.jqwik.api.Tuple;

/** Lives of sessions with a hostile server and a broken clock. */
final class AnyEvents implements ArbitrarySupplier<List<Event>> {

    private static final int LONGEST = 40;

    /** How the clock moves before an event: by this much, or to an arbitrary time. */
    private record Tick(boolean jumps, long millis) {
        long from(long before) {
            return jumps ? millis : Millis.add(before, millis);
        }
    }

    private record Shape(Tick tick, Event event) {}

    @Override
    public Arbitrary<List<Event>> get() {
        return of(failures());
    }

    static Arbitrary<List<Event>> of(Arbitrary<Failure> failures) {
        Arbitrary<Shape> shape = Combinators.combine(ticks(), events(failures)).as(Shape::new);
        Arbitrary<Long> start = Arbitraries.of(0L, 0L, 1L, -5_000L, Long.MAX_VALUE - 20_000, Long.MIN_VALUE + 1);
        return Combinators.combine(
                        start, shape.list().ofMaxSize(LONGEST).withSizeDistribution(RandomDistribution.uniform()))
                .as(AnyEvents::timed)
                .withoutEdgeCases();
    }

    private static List<Event> timed(long start, List<Shape> shapes) {
        List<Event> events = new ArrayList<>();
        long time = start;
        for (Shape shape : shapes) {
            time = shape.tick().from(time);
            events.add(shape.event().withTime(time));
        }
        return events;
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
                Tuple.of(
                        12,
                        Combinators.combine(failures, randoms())
                                .as((failure, random) -> new Event.Failed(0, failure, random))),
                Tuple.of(5, Arbitraries.just(new Event.Ready(0))),
                Tuple.of(6, Arbitraries.just(new Event.Resume(0))),
                Tuple.of(1, Arbitraries.of(true, false).map(success -> new Event.End(0, success))));
    }

    static Arbitrary<Double> randoms() {
        return Arbitraries.oneOf(
                Arbitraries.of(0.0, 1.0, 0.5, 0.97), Arbitraries.doubles().between(0, 1));
    }

    static Arbitrary<Failure> failures() {
        return failures(codes(), reasons());
    }

    static Arbitrary<Failure> failures(Arbitrary<ErrorCode> codes, Arbitrary<String> reasons) {
        return Combinators.combine(codes, reasons, Arbitraries.of(Phase.class), idempotence(), hints())
                .as((code, reason, phase, idempotent, hint) -> {
                    Failure failure = code.failed(reason).withPhase(phase).withIdempotent(idempotent);
                    return hint.map(failure::withHintMillis).orElse(failure);
                });
    }

    static Arbitrary<ErrorCode> codes() {
        Arbitrary<ErrorCode> listed =
                Arbitraries.of(Stream.concat(Codes.CLOSE.codes().stream(), Codes.API.codes().stream())
                        .toList());
        Arbitrary<ErrorCode> other = Combinators.combine(
                        Arbitraries.of(Codes.CLOSE, Codes.CLOSE, Codes.API, Codes.ELSEWHERE),
                        Arbitraries.of("4100", "4999", "5000", "", "x", "4\u0000", "9".repeat(99)))
                .as(Domain::lookup);
        return Arbitraries.frequencyOf(Tuple.of(9, listed), Tuple.of(1, other));
    }

    private static Arbitrary<Boolean> idempotence() {
        return Arbitraries.of(true, true, true, false);
    }

    private static Arbitrary<Optional<Long>> hints() {
        return Arbitraries.of(
                        0L, 1L, 999L, 1_000L, 30_000L, 60_000L, 900_000L, 900_001L, Bounds.MAX_MILLIS, Long.MAX_VALUE)
                .optional(0.3);
    }

    static Arbitrary<String> reasons() {
        Arbitrary<String> targets = Combinators.combine(
                        Arbitraries.of("", Codes.REDIRECT, Codes.REDIRECT),
                        Arbitraries.of("wss://", "wss://", "wss://", "WSS://", "ws://"),
                        Arbitraries.of(
                                "a.example.net", "A.Example.Net", "b.example.net", "c.example.net", "example.net"),
                        Arbitraries.of("", "", ":443", ":444", ":0"),
                        Arbitraries.of("", "", "/", "/x", "/x?y", "/" + "z".repeat(100)))
                .as((prefix, scheme, host, port, path) -> prefix + scheme + host + port + path);
        return Arbitraries.frequencyOf(
                Tuple.of(6, targets),
                Tuple.of(3, Arbitraries.of("", "busy", "busy: 7", "busy: x")),
                Tuple.of(1, Arbitraries.strings().ofMaxLength(200)));
    }
}
