package dev.recourse.tools.event;

import dev.recourse.engine.Answer;
import dev.recourse.engine.Domain;
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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads what failed, as a domain of the policy reads it. */
final class FailureReader {

    /** The domain of what fails without an answer. Every client uses it, even if the catalog does not have it. */
    private static final String TRANSPORT = "transport";

    private static final List<EventKey> OF_ANSWERS = List.of(EventKey.HEADERS, EventKey.BODY);

    private final Map<String, Domain> domains = new LinkedHashMap<>();
    private final String known;

    FailureReader(Policy policy) {
        policy.domains().forEach(one -> domains.put(one.domain().name(), one.domain()));
        this.known = String.join(", ", domains.keySet());
        domains.putIfAbsent(TRANSPORT, policy.domain(TRANSPORT));
    }

    Failure read(JsonFields fields) throws BadLineException {
        Domain domain = domain(fields.text(EventKey.DOMAIN));
        Phase phase = phase(fields.text(EventKey.PHASE, Phase.OPEN.text()));
        Optional<Instant> now =
                fields.has(EventKey.DATE) ? Optional.of(date(fields.text(EventKey.DATE))) : Optional.empty();
        Answer answer = answer(domain, fields).withPhase(phase);
        Failure failure = hasOnlyACode(domain, fields)
                ? Failure.of(domain.lookup(answer.code()), answer.body()).withPhase(phase)
                : Answers.read(domain, answer, now)
                        .orElseThrow(() -> new BadLineException(Answers.notAFailure(domain, answer)));
        return failure.withIdempotent(fields.flag(EventKey.IDEMPOTENT, true))
                .withRepeatable(fields.flag(EventKey.REPEATABLE, true))
                .withSent(fields.flag(EventKey.SENT, failure.isSent()))
                .withCall(fields.flag(EventKey.CALL, false))
                .withHint(hint(fields, answer, now));
    }

    private Domain domain(String name) throws BadLineException {
        Domain domain = domains.get(name);
        if (domain == null) {
            throw new BadLineException("the catalog has no domain '" + ShownText.of(name) + "', but " + known);
        }
        return domain;
    }

    /** Whether the code is known already: that of an HTTP answer is what its domain would read. */
    private static boolean hasOnlyACode(Domain domain, JsonFields fields) {
        return domain.protocol() == Protocol.HTTP && !fields.has(EventKey.STATUS);
    }

    private static Answer answer(Domain domain, JsonFields fields) throws BadLineException {
        if (!fields.has(EventKey.STATUS)) {
            for (EventKey key : OF_ANSWERS) {
                if (fields.has(key)) {
                    throw new BadLineException("'" + key + "' needs a 'status'");
                }
            }
            if (!fields.has(EventKey.CODE)) {
                throw new BadLineException("'code' or 'status' is missing");
            }
            return Answer.of(fields.textOrNumber(EventKey.CODE)).withBody(fields.text(EventKey.REASON, ""));
        }
        if (fields.has(EventKey.CODE)) {
            throw new BadLineException("there are both 'code' and 'status'");
        }
        if (fields.has(EventKey.BODY) && fields.has(EventKey.REASON)) {
            throw new BadLineException("there are both 'body' and 'reason'");
        }
        long status = fields.wholeNumber(EventKey.STATUS);
        Optional<String> refusal = Answers.refusal(domain, status);
        if (refusal.isPresent()) {
            throw new BadLineException(refusal.get());
        }
        return Answer.of((int) status)
                .withHeaders(fields.headers(EventKey.HEADERS))
                .withBody(fields.text(EventKey.BODY, fields.text(EventKey.REASON, "")));
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
        if (fields.has(EventKey.HINT_MS)) {
            return Optional.of(fields.millis(EventKey.HINT_MS));
        }
        return fields.has(EventKey.RETRY_AFTER)
                ? Answers.retryAfter(fields.header(EventKey.RETRY_AFTER), answer, now)
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
