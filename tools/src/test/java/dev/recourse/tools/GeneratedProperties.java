package dev.recourse.tools;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.recourse.catalog.MessageBook;
import dev.recourse.catalog.model.Catalog;
import dev.recourse.engine.Decision;
import dev.recourse.engine.Domain;
import dev.recourse.engine.ErrorCode;
import dev.recourse.engine.Failure;
import dev.recourse.engine.Phase;
import dev.recourse.engine.Policy;
import dev.recourse.engine.State;
import dev.recourse.wiresocket.WireSocket;
import dev.recourse.wiresocket.WireSocketMessages;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class GeneratedProperties {

    private static final List<Locale> LOCALES = List.of(
            Locale.ENGLISH,
            Locale.GERMANY,
            Locale.CANADA_FRENCH,
            new Locale("es"),
            Locale.JAPAN,
            Locale.CHINA,
            Locale.ITALY);

    private final Catalog catalog = Catalogs.open(Optional.empty());
    private final MessageBook book = new MessageBook(catalog);
    private final Policy generated = WireSocket.policy();
    private final Policy read = catalog.policy();

    /** A failure as text, which can be looked up in both policies. */
    record Raw(
            String domain, String code, String reason, boolean opening, boolean idempotent, long hint, boolean ready) {

        Failure in(Policy policy) {
            ErrorCode found = policy.domain(domain).lookup(code);
            return Failure.of(found, reason)
                    .withPhase(opening ? Phase.OPENING : Phase.OPEN)
                    .withIdempotent(idempotent)
                    .withHint(hint < 0 ? Optional.empty() : Optional.of(Duration.ofMillis(hint)));
        }
    }

    @Property(tries = 300)
    void generatedAndLoadedCatalogsAnswerTheSame(@ForAll("lives") List<Raw> life, @ForAll("randoms") double random) {
        State one = generated.start();
        State other = read.start();
        long now = 0;
        for (Raw raw : life) {
            Decision decision = one.on(raw.in(generated), now, random);
            Decision again = other.on(raw.in(read), now, random);
            assertEquals(again.kind(), decision.kind());
            assertEquals(
                    again.failure().code().name(), decision.failure().code().name());
            assertEquals(again.explanation().text(), decision.explanation().text());
            assertEquals(again.state(), decision.state());
            for (Locale locale : LOCALES) {
                assertEquals(book.of(again, locale), WireSocketMessages.of(decision, locale));
            }
            now += decision.state().delayMillis();
            one = raw.ready() ? decision.state().ready(now) : decision.state();
            other = raw.ready() ? again.state().ready(now) : again.state();
            now += 9_000;
        }
    }

    @Provide
    Arbitrary<List<Raw>> lives() {
        Arbitrary<Raw> failures = Arbitraries.of(generated.domains())
                .flatMap(rules -> Combinators.combine(
                                codes(rules.domain()),
                                Arbitraries.of(
                                        "",
                                        "Connection limit exceeded: 100",
                                        "Document limit exceeded: 20 (active: 21)",
                                        "Rate limit exceeded: 600 ops/min",
                                        "Document user limit exceeded: 50",
                                        "REDIRECT:wss://eu.wiresocket.net/d",
                                        "REDIRECT:wss://us.wiresocket.net/d",
                                        "REDIRECT:wss://evil.example/d"),
                                Arbitraries.of(true, false),
                                Arbitraries.of(true, true, false),
                                Arbitraries.longs().between(-5_000, 90_000),
                                Arbitraries.of(true, false, false))
                        .as((code, reason, opening, idempotent, hint, ready) ->
                                new Raw(rules.domain().name(), code, reason, opening, idempotent, hint, ready)));
        return failures.list().ofMaxSize(20);
    }

    private static Arbitrary<String> codes(Domain domain) {
        return Arbitraries.oneOf(
                Arbitraries.of(domain.codes()).map(ErrorCode::code),
                Arbitraries.integers().between(399, 5_001).map(Object::toString));
    }

    @Provide
    Arbitrary<Double> randoms() {
        return Arbitraries.doubles().between(0, 1);
    }
}
