package dev.recourse.tools.event;

import dev.recourse.engine.Answer;
import dev.recourse.engine.Domain;
import dev.recourse.engine.DomainPolicy;
import dev.recourse.engine.Failure;
import dev.recourse.engine.Phase;
import dev.recourse.engine.Policy;
import dev.recourse.engine.Protocol;
import dev.recourse.engine.ShownText;
import dev.recourse.tools.answer.Answers;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.stream.Collectors;

/** Reads what failed, as a domain of the policy reads it. */
final class FailureReader {

    /** The domain of what fails without an answer. Every client uses it, even if the catalog does not have it. */
    private static final String TRANSPORT = "transport";

    private final Policy policy;

    FailureReader(Policy policy) {
        this.policy = policy;
    }

    Failure read(JsonFields fields) throws BadLineException {
        Domain domain = domain(fields.text("domain"));
        Phase phase = phase(fields.text("phase", Phase.OPEN.text()));
        Optional<Instant> now = fields.has("date") ? Optional.of(date(fields.text("date"))) : Optional.empty();
        Answer answer = answer(domain, fields).withPhase(phase);
        Failure failure = hasOnlyACode(domain, fields)
                ? Failure.of(domain.lookup(answer.code()), answer.body()).withPhase(phase)
                : Answers.read(domain, answer, now)
                        .orElseThrow(() -> new BadLineException(Answers.notAFailure(domain, answer)));
        return failure.withIdempotent(fields.flag("idempotent", true))
                .withRepeatable(fields.flag("repeatable", true))
                .withSent(fields.flag("sent", failure.isSent()))
                .withCall(fields.flag("call", false))
                .withHint(hint(fields, answer, now));
    }

    private Domain domain(String name) throws BadLineException {
        if (policy.domainPolicy(name).isEmpty() && !name.equals(TRANSPORT)) {
            String known = policy.domains().stream()
                    .map(DomainPolicy::domain)
                    .map(Domain::name)
                    .collect(Collectors.joining(", "));
            throw new BadLineException("the catalog has no domain '" + ShownText.of(name) + "', but " + known);
        }
        return policy.domain(name);
    }

    /** Whether the code is known already: that of an HTTP answer is what its domain would read. */
    private static boolean hasOnlyACode(Domain domain, JsonFields fields) {
        return domain.protocol() == Protocol.HTTP && !fields.has("status");
    }

    private static Answer answer(Domain domain, JsonFields fields) throws BadLineException {
        if (!fields.has("status")) {
            for (String key : new String[] {"headers", "body"}) {
                if (fields.has(key)) {
                    throw new BadLineException("'" + key + "' needs a 'status'");
                }
            }
            if (!fields.has("code")) {
                throw new BadLineException("'code' or 'status' is missing");
            }
            return Answer.of(fields.textOrNumber("code")).withBody(fields.text("reason", ""));
        }
        if (fields.has("code")) {
            throw new BadLineException("there are both 'code' and 'status'");
        }
        if (fields.has("body") && fields.has("reason")) {
            throw new BadLineException("there are both 'body' and 'reason'");
        }
        long status = fields.wholeNumber("status");
        Optional<String> refusal = Answers.refusal(domain, status);
        if (refusal.isPresent()) {
            throw new BadLineException(refusal.get());
        }
        return Answer.of((int) status)
                .withHeaders(fields.headers("headers"))
                .withBody(fields.text("body", fields.text("reason", "")));
    }

    private static Phase phase(String text) throws BadLineException {
        for (Phase phase : Phase.values()) {
            if (phase.text().equals(text)) {
                return phase;
            }
        }
        throw new BadLineException("'phase' must be opening or open");
    }

    private static Optional<Duration> hint(JsonFields fields, Answer answer, Optional<Instant> now)
            throws BadLineException {
        if (fields.has("hintMs")) {
            return Optional.of(fields.millis("hintMs"));
        }
        return fields.has("retryAfter")
                ? Answers.retryAfter(fields.header("retryAfter"), answer, now)
                : Optional.empty();
    }

    private static Instant date(String text) throws BadLineException {
        try {
            return OffsetDateTime.parse(text).toInstant();
        } catch (DateTimeException e) {
            throw new BadLineException("'date' is not an ISO 8601 date and time, such as 2026-01-31T12:00:00Z");
        }
    }
}
