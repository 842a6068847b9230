package dev.recourse.codegen;

import dev.recourse.engine.Answer;
import dev.recourse.engine.Decision;
import dev.recourse.engine.Domain;
import dev.recourse.engine.Failure;
import dev.recourse.engine.GiveUp;
import dev.recourse.engine.Policy;
import dev.recourse.engine.Redirect;
import dev.recourse.engine.Refresh;
import dev.recourse.engine.Retry;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Collectors;

/**
 * An answer of a service as it sends it, and what a client is to make of it.
 *
 * @param catalog the name of the example
 * @param idempotent whether the request can safely be sent twice
 * @param expected the error, the decision with the shortest wait and whom it asks to act, and the message, on a line
 *     each; empty if the answer is a success
 */
record ExampleAnswer(String catalog, String domain, Answer answer, boolean idempotent, String expected) {

    private static final Instant NOW = Instant.parse("2026-11-26T12:00:00Z");
    private static final String SUCCESS = "";

    static ExampleAnswer of(String catalog, String domain, int code) {
        return new ExampleAnswer(catalog, domain, Answer.of(code), true, SUCCESS);
    }

    static ExampleAnswer of(String catalog, String domain, String code) {
        return new ExampleAnswer(catalog, domain, Answer.of(code), true, SUCCESS);
    }

    ExampleAnswer header(String name, String value) {
        return with(answer.withHeader(name, value));
    }

    /** The body, or the text that comes with the code. */
    ExampleAnswer body(String text) {
        return with(answer.withBody(text));
    }

    private ExampleAnswer with(Answer more) {
        return new ExampleAnswer(catalog, domain, more, idempotent, expected);
    }

    /** To a request that must not be carried out twice. */
    ExampleAnswer toNonIdempotentRequest() {
        return new ExampleAnswer(catalog, domain, answer, false, expected);
    }

    ExampleAnswer means(String error, String decision, String message) {
        return new ExampleAnswer(catalog, domain, answer, idempotent, error + "\n" + decision + "\n" + message);
    }

    /** What a client with this policy makes of it, in the form of {@link #expected}. */
    String read(Policy policy, BiFunction<Decision, Locale, String> messages) {
        Domain codes = policy.domain(domain);
        Optional<Failure> failure = codes.read(answer, NOW);
        return failure.map(read -> {
                    Decision decision = policy.start().on(read.withIdempotent(idempotent), 0, 0);
                    return read.code().name() + "\n" + words(decision) + "\n"
                            + messages.apply(decision, Locale.ENGLISH);
                })
                .orElse(SUCCESS);
    }

    private static String words(Decision decision) {
        return decision.match(new Decision.Cases<>() {
            @Override
            public String retry(Retry retry) {
                return "retry after " + retry.delay().toMillis() + " ms";
            }

            @Override
            public String refresh(Refresh refresh) {
                return "refresh " + refresh.subject().orElse("credentials") + " after "
                        + refresh.delay().toMillis() + " ms";
            }

            @Override
            public String redirect(Redirect redirect) {
                return "redirect to " + redirect.target().key();
            }

            @Override
            public String giveUp(GiveUp giveUp) {
                return "give up (" + giveUp.cause().text() + "): "
                        + giveUp.actors().stream().map(actor -> actor.text()).collect(Collectors.joining(", "));
            }
        });
    }

    @Override
    public String toString() {
        return catalog + " " + answer.code() + " "
                + expected.lines().findFirst().orElse("is a success");
    }
}
