package dev.recourse.web;

import dev.recourse.engine.Answer;
import dev.recourse.engine.Domain;
import dev.recourse.engine.Failure;
import dev.recourse.engine.HintUnit;
import dev.recourse.engine.Phase;
import dev.recourse.engine.Place;
import dev.recourse.engine.Policy;
import dev.recourse.engine.Protocol;
import dev.recourse.engine.Reads;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToDoubleFunction;

/**
 * Reads what failed from JSON, with the members of a {@code failed} line of {@code recourse decide}. Nothing is
 * refused: what is missing or has another type counts as not given, and a domain that the catalog lacks has no codes.
 */
public final class FailureReader {

    private static final int FIRST_STATUS = 100;
    private static final int LAST_STATUS = 999;

    /** Reads what every HTTP answer may carry. */
    private static final Domain ANY_HTTP = Domain.of("http", Protocol.HTTP, List.of());

    private static final String DATE = "X-Date";

    /** Reads a date and time as RFC 3339 writes it. */
    private static final Domain DATES = Domain.builder("dates", Protocol.HTTP)
            .reads(Reads.builder().hint(Place.header(DATE), HintUnit.DATE).build())
            .build();

    private static final int FIRST_FAILURE = 400;

    private final Map<?, ?> members;

    private FailureReader(Map<?, ?> members) {
        this.members = members;
    }

    /** What failed, as the policy's domains read it. Never throws. */
    public static Failure read(Policy policy, String json) {
        return read(policy, json, Double::parseDouble);
    }

    static Failure read(Policy policy, String json, ToDoubleFunction<String> numbers) {
        Object value;
        try {
            value = Json.read(json, numbers);
        } catch (NotReadableException e) {
            value = Map.of();
        }
        return new FailureReader(value instanceof Map<?, ?> members ? members : Map.of()).failure(policy);
    }

    private Failure failure(Policy policy) {
        Domain domain = policy.domain(text("domain").orElse(""));
        Phase phase = Words.find(Phase.values(), text("phase").orElse(""), Phase::text)
                .orElse(Phase.OPEN);
        Optional<Long> now = date();
        Answer answer = answer(domain).withPhase(phase);
        Failure failure = (isRead(domain) ? read(domain, answer, now) : Optional.<Failure>empty())
                .orElseGet(() ->
                        Failure.of(domain.lookup(answer.code()), answer.body()).withPhase(phase));
        Optional<Duration> hint = hint(answer, now);
        return failure.withIdempotent(flag("idempotent", true))
                .withRepeatable(flag("repeatable", true))
                .withSent(flag("sent", failure.isSent()))
                .withCall(flag("call", false))
                .withHint(hint);
    }

    /** The wall clock in milliseconds since 1970, which is how long a hint that is this date lasts from then on. */
    private Optional<Long> date() {
        return text("date")
                .flatMap(text -> DATES.read(Answer.of(FIRST_FAILURE).withHeader(DATE, text), 0L))
                .flatMap(Failure::hint)
                .map(Duration::toMillis);
    }

    /** Whether the domain reads the code from the answer: that of an HTTP answer without a status is known already. */
    private boolean isRead(Domain domain) {
        return domain.protocol() != Protocol.HTTP || status().isPresent();
    }

    private static Optional<Failure> read(Domain domain, Answer answer, Optional<Long> now) {
        return now.map(clock -> domain.read(answer, clock)).orElseGet(() -> domain.read(answer));
    }

    private Answer answer(Domain domain) {
        Optional<Integer> status = status();
        if (status.isPresent() && domain.protocol() == Protocol.HTTP) {
            return Answer.of(status.get())
                    .withHeaders(headers())
                    .withBody(text("body").or(() -> text("reason")).orElse(""));
        }
        String code = text("code").or(() -> status.map(Object::toString)).orElse("");
        return Answer.of(code).withBody(text("reason").or(() -> text("body")).orElse(""));
    }

    private Optional<Integer> status() {
        return number("status")
                .filter(status -> status >= FIRST_STATUS && status <= LAST_STATUS)
                .map(Long::intValue);
    }

    /** Names with a text or several; numbers and booleans count as their texts. */
    private Map<String, List<String>> headers() {
        Map<String, List<String>> headers = new LinkedHashMap<>();
        if (members.get("headers") instanceof Map<?, ?> lines) {
            for (Map.Entry<?, ?> line : lines.entrySet()) {
                List<String> values = new ArrayList<>();
                List<?> given = line.getValue() instanceof List<?> list ? list : List.of(line.getValue());
                given.forEach(item -> text(item).ifPresent(values::add));
                headers.put((String) line.getKey(), values);
            }
        }
        return headers;
    }

    private Optional<Duration> hint(Answer answer, Optional<Long> now) {
        if (members.get("hintMs") instanceof Json.Num millis) {
            return Optional.of(Duration.ofMillis(Numbers.millis(millis.value())));
        }
        return text("retryAfter").flatMap(value -> {
            Answer unavailable = Answer.of(FIRST_FAILURE)
                    .withHeaders(Map.of("Retry-After", List.of(value), "Date", answer.header("Date")));
            return read(ANY_HTTP, unavailable, now).flatMap(Failure::hint);
        });
    }

    private Optional<String> text(String name) {
        Object value = members.get(name);
        return value == null ? Optional.empty() : text(value);
    }

    private static Optional<String> text(Object value) {
        if (value instanceof String text) {
            return Optional.of(text);
        }
        if (value instanceof Json.Num number) {
            return Optional.of(number.text());
        }
        return value instanceof Boolean flag ? Optional.of(flag ? "true" : "false") : Optional.empty();
    }

    /** A number without its decimals; one that is too large for a {@code long} is the nearest. */
    private Optional<Long> number(String name) {
        return members.get(name) instanceof Json.Num number
                ? Optional.of(Numbers.whole(number.value()))
                : Optional.empty();
    }

    private boolean flag(String name, boolean otherwise) {
        return members.get(name) instanceof Boolean flag ? flag : otherwise;
    }
}
