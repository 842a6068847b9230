package dev.recourse.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;

/** Reads answers that may hold anything. */
class AnswerReadingProperties {

    private static final Instant NOW = Instant.parse("2023-11-14T22:13:30.5Z");

    @Property(tries = 1_000)
    @StatisticsReport(StatisticsReport.StatisticsReportMode.OFF)
    void anAnswerIsReadAsTheContractSays(@ForAll(supplier = AnyAnswer.class) Answer answer) {
        Optional<ReferenceReading.Read> read = Orders.DOMAIN
                .read(answer, NOW)
                .map(failure -> new ReferenceReading.Read(
                        failure.code().code(),
                        failure.code().name(),
                        failure.code().isListed(),
                        failure.reason(),
                        Optional.ofNullable(failure.values().get("remaining")),
                        Optional.ofNullable(failure.values().get("load")),
                        failure.hint()));
        assertEquals(
                ReferenceReading.read(answer, NOW),
                read,
                () -> answer + " " + answer.phase() + " " + answer.headers() + " " + answer.body());
        Statistics.collect(read.map(ReferenceReading.Read::name).orElse("none"));
        Statistics.coverage(coverage -> {
            for (String name : List.of(
                    "none",
                    "LOGIN",
                    "FORBIDDEN",
                    "API_LIMIT",
                    "OUT_OF_STOCK",
                    "BAD_KEY",
                    "UNAVAILABLE",
                    "BAD_QUERY",
                    "FINE",
                    "YES",
                    "NAMELESS",
                    "UNKNOWN")) {
                coverage.check(name).count(times -> times > 0);
            }
        });
    }

    @Property
    void anAnswerIsReadFromItsPlacesAlone(@ForAll(supplier = AnyAnswer.class) Answer answer) {
        Reads places = Orders.DOMAIN.places(answer, NOW);
        assertTrue(places.code().size() <= 1 && places.hint().size() <= 1);
        assertEquals(read(Orders.DOMAIN, answer), read(Orders.reading(places), answer));
    }

    private static Optional<List<Object>> read(Domain domain, Answer answer) {
        return domain.read(answer, NOW)
                .map(failure -> List.of(
                        failure.toString(), failure.reason(), failure.values(), failure.hint(), failure.location()));
    }

    @Property
    void anyAnswerIsAFailureOrNone(
            @ForAll("hostile") Answer answer,
            @ForAll("reads") Reads reads,
            @ForAll Protocol protocol,
            @ForAll("instants") Instant now) {
        Domain domain = Domain.builder("any", protocol)
                .reads(reads)
                .codes(List.of(
                        CodeInfo.builder("404", "LOST", "Lost")
                                .details(ReasonPattern.of("${n:decimal} ${u:url} ${n}"))
                                .build(),
                        CodeInfo.builder("404", "GONE", "Gone")
                                .details(ReasonPattern.of("${n:duration}"))
                                .build(),
                        CodeInfo.builder("x", "X", "X").status(200).build()))
                .withCase(0, When.value(ValueTest.of("v", HoleType.DECIMAL, "-9-9")), 1)
                .build();
        Optional<Failure> read = domain.read(answer, now);
        read.ifPresent(failure -> {
            assertTrue(failure.reason().length() <= Failure.MAX_REASON);
            assertTrue(failure.hint().map(hint -> !hint.isNegative()).orElse(true));
            assertTrue(failure.values().values().stream().allMatch(value -> value.length() <= Failure.MAX_REASON));
            assertTrue(failure.code().code().length() <= 256);
            assertEquals(failure, domain.read(answer, now).orElseThrow());
            assertEquals(
                    DecisionKind.GIVE_UP,
                    Orders.POLICY.start().on(failure, 0, 0).kind());
        });
        boolean isNone = protocol == Protocol.HTTP && answer.code().equals("200");
        assertTrue(read.isPresent() || isNone || answer.number().orElse(400) < 400);
        domain.read(answer);
    }

    @Property
    void theFirstPlaceThatReadsWins(@ForAll("hints") List<String> texts) {
        Reads.Builder reads = Reads.builder();
        Answer answer = Answer.of(503);
        for (int i = 0; i < texts.size(); i++) {
            reads.hint(Place.header("X" + i), HintUnit.MILLIS).code(Place.header("X" + i));
            answer = answer.withHeader("x" + i, texts.get(i));
        }
        Domain domain = Domain.builder("d", Protocol.HTTP).reads(reads.build()).build();
        Failure failure = domain.read(answer).orElseThrow();
        assertEquals(
                texts.stream().filter(text -> text.matches("[0-9]+")).findFirst(),
                failure.hint().map(hint -> Long.toString(hint.toMillis())));
        assertEquals(
                texts.stream().filter(text -> !text.isEmpty()).findFirst().orElse("503"),
                failure.code().code());
    }

    @Property
    void aDomainThatReadsNothingTakesCodeAndText(
            @ForAll("hostile") Answer answer, @ForAll("protocols") Protocol protocol) {
        Domain domain = Domain.of("d", protocol, List.of(CodeInfo.of("404", "LOST", "Lost")));
        assertEquals(
                Optional.of(domain.lookup(answer.code()).failed(answer.body()).withPhase(answer.phase())),
                domain.read(answer).map(AnswerReadingProperties::withoutLocation));
    }

    private static Failure withoutLocation(Failure failure) {
        return failure.withLocation("");
    }

    @Property
    void aStatusIsReadAsBeforeWhereOnlyRetryAfterIsRead(@ForAll("hostile") Answer answer) {
        Domain domain = Domain.of("d", Protocol.HTTP, List.of(CodeInfo.of("404", "LOST", "Lost")));
        Answer lost = Answer.of(404).withHeaders(answer.headers()).withBody(answer.body());
        Optional<Duration> hint = first(lost.header("retry-after-ms").stream()
                        .map(RetryAfter::readMillis)
                        .toList())
                .or(() -> first(lost.header("Retry-After").stream()
                        .map(text -> RetryAfter.read(text, NOW))
                        .toList()));
        Answer undated = Answer.of(404)
                .withHeaders(Map.of(
                        "retry-after-ms", lost.header("retry-after-ms"), "Retry-After", lost.header("Retry-After")))
                .withBody(lost.body());
        assertEquals(Optional.of(domain.lookup(404).failed(lost.body()).withHint(hint)), domain.read(undated, NOW));
    }

    private static <T> Optional<T> first(List<Optional<T>> all) {
        return all.stream().flatMap(Optional::stream).findFirst();
    }

    @Provide
    Arbitrary<List<String>> hints() {
        return Arbitraries.of("7", "250", "0", "soon", "").list().ofMaxSize(4);
    }

    @Provide
    Arbitrary<Protocol> protocols() {
        return Arbitraries.of(Protocol.WEBSOCKET, Protocol.PLAIN);
    }

    @Provide
    Arbitrary<Answer> hostile() {
        return AnyAnswer.hostile();
    }

    @Provide
    Arbitrary<Reads> reads() {
        return AnyAnswer.reads();
    }

    @Provide
    Arbitrary<Instant> instants() {
        return Arbitraries.of(NOW, Instant.EPOCH, Instant.MIN, Instant.MAX);
    }
}
