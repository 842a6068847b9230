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
import java.util.OptionalInt;
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

    /** The time is not given. */
    private static final long UNKNOWN = -1;

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
        Domain domain = policy.domain(textOrEmpty("domain"));
        Phase phase = textOrEmpty("phase").equals(Phase.OPENING.text()) ? Phase.OPENING : Phase.OPEN;
        long now = date();
        Answer answer = answer(domain).withPhase(phase);
        Optional<Failure> read = isRead(domain) ? read(domain, answer, now) : Optional.empty();
        Failure failure = read.isPresent()
                ? read.get()
                : Failure.of(domain.lookup(answer.code()), answer.body()).withPhase(phase);
        return failure.withIdempotent(flag("idempotent", true))
                .withRepeatable(flag("repeatable", true))
                .withSent(flag("sent", failure.isSent()))
                .withCall(flag("call", false))
                .withHint(hint(answer, now));
    }

    /** The wall clock in milliseconds since 1970, which is how long a hint that is this date lasts from then on. */
    private long date() {
        Answer dated = Answer.of(FIRST_FAILURE).withHeader(DATE, textOrEmpty("date"));
        Optional<Duration> sinceEpoch = hint(DATES, dated, 0);
        return sinceEpoch.isPresent() ? sinceEpoch.get().toMillis() : UNKNOWN;
    }

    /** Whether the domain reads the code from the answer: that of an HTTP answer without a status is known already. */
    private boolean isRead(Domain domain) {
        return domain.protocol() != Protocol.HTTP || status().isPresent();
    }

    private static Optional<Failure> read(Domain domain, Answer answer, long now) {
        return now == UNKNOWN ? domain.read(answer) : domain.read(answer, now);
    }

    private static Optional<Duration> hint(Domain domain, Answer answer, long now) {
        Optional<Failure> failure = read(domain, answer, now);
        return failure.isPresent() ? failure.get().hint() : Optional.empty();
    }

    private Answer answer(Domain domain) {
        OptionalInt status = status();
        if (status.isPresent() && domain.protocol() == Protocol.HTTP) {
            return Answer.of(status.getAsInt()).withHeaders(headers()).withBody(text("body", "reason"));
        }
        Optional<String> code = text("code");
        String number = status.isPresent() ? Integer.toString(status.getAsInt()) : "";
        return Answer.of(code.isPresent() ? code.get() : number).withBody(text("reason", "body"));
    }

    private OptionalInt status() {
        long status = members.get("status") instanceof Json.Num number ? Numbers.whole(number.value()) : 0;
        return status >= FIRST_STATUS && status <= LAST_STATUS ? OptionalInt.of((int) status) : OptionalInt.empty();
    }

    /** Names with a text or several; numbers and booleans count as their texts. */
    private Map<String, List<String>> headers() {
        Map<String, List<String>> headers = new LinkedHashMap<>();
        if (members.get("headers") instanceof Map<?, ?> lines) {
            for (Map.Entry<?, ?> line : lines.entrySet()) {
                List<String> values = new ArrayList<>();
                for (Object item : line.getValue() instanceof List<?> list ? list : List.of(line.getValue())) {
                    Optional<String> text = text(item);
                    if (text.isPresent()) {
                        values.add(text.get());
                    }
                }
                headers.put((String) line.getKey(), values);
            }
        }
        return headers;
    }

    private Optional<Duration> hint(Answer answer, long now) {
        if (members.get("hintMs") instanceof Json.Num millis) {
            return Optional.of(Duration.ofMillis(Numbers.millis(millis.value())));
        }
        Answer unavailable = Answer.of(FIRST_FAILURE).withHeader("Retry-After", textOrEmpty("retryAfter"));
        for (String date : answer.header("Date")) {
            unavailable = unavailable.withHeader("Date", date);
        }
        return hint(ANY_HTTP, unavailable, now);
    }

    private String textOrEmpty(String name) {
        return text(name).orElse("");
    }

    /** The first of two texts that is given, or else an empty one. */
    private String text(String name, String other) {
        Optional<String> text = text(name);
        return text.isPresent() ? text.get() : textOrEmpty(other);
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

    private boolean flag(String name, boolean otherwise) {
        return members.get(name) instanceof Boolean flag ? flag : otherwise;
    }
}
