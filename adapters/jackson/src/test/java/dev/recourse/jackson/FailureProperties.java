package dev.recourse.jackson;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.recourse.engine.Domain;
import dev.recourse.engine.DomainPolicy;
import dev.recourse.engine.ErrorCode;
import dev.recourse.engine.Failure;
import dev.recourse.engine.Phase;
import dev.recourse.wiresocket.WireSocket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whatever a failure holds is written, and read back. */
class FailureProperties {

    private static final List<Domain> DOMAINS = Stream.concat(
                    WireSocket.policy().domains().stream().map(DomainPolicy::domain), Stream.of(Shop.DOMAIN))
            .toList();
    private static final List<ErrorCode> CODES =
            DOMAINS.stream().flatMap(EveryCatalog::codes).toList();
    private static final Json TWO = Json.Version.JACKSON_2.of(DOMAINS.toArray(Domain[]::new));
    private static final Json THREE = Json.Version.JACKSON_3.of(DOMAINS.toArray(Domain[]::new));

    private static Json mapper(Json.Version version) {
        return version == Json.Version.JACKSON_2 ? TWO : THREE;
    }

    /** Texts of any characters, halves of surrogate pairs too, and some that mean something. */
    private static Arbitrary<String> texts() {
        return Arbitraries.oneOf(
                Arbitraries.strings().all().ofMaxLength(40),
                Arbitraries.strings()
                        .withChars('\ud800', '\udc00', '"', '\\', '\u0000', '\u2028', 'a')
                        .ofMaxLength(9),
                Arbitraries.strings().all().ofMinLength(4_090).ofMaxLength(4_100),
                Arbitraries.of(
                        "",
                        "blocked: fraud",
                        "Rate limit exceeded: 10 ops/min",
                        "REDIRECT wss://eu.wiresocket.com/a",
                        "REDIRECT wss://eu.wiresocket.com/" + "a".repeat(123),
                        "moved to https://example.com/",
                        "{\"code\":\"new\",\"remaining\":0,\"retry_after\":3}"));
    }

    private static Arbitrary<String> urls() {
        return Arbitraries.oneOf(
                Arbitraries.of(
                        "",
                        "wss://eu.wiresocket.com/a?token=x",
                        "HTTPS://Example.com:443",
                        "https://user@example.com/",
                        "https://example.com/#a",
                        "https://example.com:99999/",
                        "https://exämple.com/",
                        "/relative",
                        "https://example.com/%7e"),
                texts());
    }

    @Provide
    Arbitrary<Failure> failures() {
        Arbitrary<UnaryOperator<Failure>> changes = Arbitraries.oneOf(List.of(
                Arbitraries.of(Phase.values()).map(phase -> failure -> failure.withPhase(phase)),
                Arbitraries.of(true, false).map(flag -> failure -> failure.withIdempotent(flag)),
                Arbitraries.of(true, false).map(flag -> failure -> failure.withRepeatable(flag)),
                Arbitraries.of(true, false).map(flag -> failure -> failure.withSent(flag)),
                Arbitraries.of(true, false).map(flag -> failure -> failure.withCall(flag)),
                Arbitraries.longs().map(at -> failure -> failure.withDeadline(at)),
                Arbitraries.longs().map(hint -> failure -> failure.withHint(Duration.ofMillis(hint))),
                texts().map(text -> failure -> failure.withContext(text)),
                texts().map(text -> failure -> failure.withValue(text, text)),
                texts().map(text -> failure -> failure.withValue("remaining", text)),
                Arbitraries.of("0", "1").map(text -> failure -> failure.withValue("remaining", text)),
                urls().map(url -> failure -> failure.withRedirect(url)),
                urls().map(url -> failure -> failure.withLocation(url))));
        Arbitrary<Failure> plain = Arbitraries.of(CODES).flatMap(code -> texts().map(reason -> code.failed(reason)));
        return plain.flatMap(failure -> changes.list().ofMaxSize(6).map(chosen -> {
            Failure changed = failure;
            for (UnaryOperator<Failure> change : chosen) {
                changed = change.apply(changed);
            }
            return changed;
        }));
    }

    @Property(tries = 300)
    void aFailureIsReadBackEqual(@ForAll("failures") Failure failure, @ForAll Json.Version version)
            throws Json.Refused {
        Json json = mapper(version);

        assertEquals(failure, json.read(json.write(failure), Failure.class));
        assertEquals(List.of(failure), json.read(json.write(List.of(failure)), Types.list(Failure.class)));
    }

    @Property(tries = 300)
    void aFailureOfUnicodeIsReadBackEqualFromBytes(@ForAll("failures") Failure failure, @ForAll Json.Version version)
            throws Json.Refused {
        Json json = mapper(version);
        Assume.that(StandardCharsets.UTF_8.newEncoder().canEncode(json.write(failure)));

        assertEquals(failure, json.read(json.bytes(failure), Failure.class));
    }

    @Property(tries = 300)
    void bothVersionsWriteTheSameAndReadEachOther(@ForAll("failures") Failure failure) throws Json.Refused {
        assertEquals(TWO.write(failure), THREE.write(failure));
        assertEquals(failure, THREE.read(TWO.write(failure), Failure.class));
        assertEquals(failure, TWO.read(THREE.write(failure), Failure.class));
    }

    @Property(tries = 300)
    void anAnswerIsReadBackAsAFailure(@ForAll("answers") Failure failure, @ForAll Json.Version version)
            throws Json.Refused {
        Json json = mapper(version);

        assertEquals(failure, json.read(json.write(failure), Failure.class));
    }

    @Provide
    Arbitrary<Failure> answers() {
        return Arbitraries.of(403, 307, 5555, 599, 500)
                .flatMap(status -> Arbitraries.of("", "0", "7")
                        .flatMap(left -> texts().map(body -> Shop.DOMAIN
                                .read(dev.recourse.engine.Answer.of(status)
                                        .withHeader("X-Remaining", left)
                                        .withHeader("Retry-After", "3")
                                        .withHeader("Location", body)
                                        .withBody(body))
                                .orElseThrow())));
    }
}
