package dev.recourse.tools.answer;

import dev.recourse.engine.Answer;
import dev.recourse.engine.Domain;
import dev.recourse.engine.Failure;
import dev.recourse.engine.Protocol;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads answers by their domains, and hints that are given beside them. */
public final class Answers {

    private static final int FIRST_STATUS = 100;
    private static final int LAST_STATUS = 999;

    /** Reads what every HTTP answer may carry. */
    private static final Domain ANY_HTTP = Domain.of("http", Protocol.HTTP, List.of());

    private Answers() {}

    /**
     * What failed; empty if the answer is not a failure.
     *
     * @param now the wall clock, if it is known
     */
    public static Optional<Failure> read(Domain domain, Answer answer, Optional<Instant> now) {
        return now.map(clock -> domain.read(answer, clock)).orElseGet(() -> domain.read(answer));
    }

    /**
     * The hint in this value of a {@code Retry-After} header.
     *
     * @param answer the answer that it belongs to, whose {@code Date} a date counts from
     * @param now the wall clock, if it is known
     */
    public static Optional<Duration> retryAfter(String value, Answer answer, Optional<Instant> now) {
        Answer unavailable =
                Answer.of(503).withHeaders(Map.of("Retry-After", List.of(value), "Date", answer.header("Date")));
        return read(ANY_HTTP, unavailable, now).flatMap(Failure::hint);
    }

    /** Why this domain has no answers with this status; empty if it may have some. */
    public static Optional<String> refusal(Domain domain, long status) {
        if (domain.protocol() != Protocol.HTTP) {
            return Optional.of("the domain '" + domain.name() + "' has no statuses, because it is not an HTTP domain");
        }
        return status < FIRST_STATUS || status > LAST_STATUS
                ? Optional.of(status + " is not a status; write a number from " + FIRST_STATUS + " to " + LAST_STATUS)
                : Optional.empty();
    }

    /** Why this answer is not a failure in this domain. */
    public static String notAFailure(Domain domain, Answer answer) {
        return "an answer with status " + answer.code() + " is not a failure in the domain '" + domain.name() + "': "
                + (domain.mayFail(Integer.parseInt(answer.code()))
                        ? "no case of it applies"
                        : "it is below 400, and not listed");
    }
}
