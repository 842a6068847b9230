package dev.recourse.tools.decide;

import dev.recourse.engine.ErrorCode;
import dev.recourse.engine.Failure;
import dev.recourse.engine.Phase;
import dev.recourse.engine.Policy;
import dev.recourse.engine.RetryAfter;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;

/** Reads events from JSON, with codes looked up in a policy. */
final class SessionEventReader {

    /** Every key that an event may have. */
    private static final Set<String> KEYS = Set.of(
            "event",
            "session",
            "at",
            "success",
            "domain",
            "code",
            "reason",
            "hintMs",
            "retryAfter",
            "date",
            "phase",
            "idempotent",
            "repeatable",
            "sent",
            "call",
            "random");

    private final Policy policy;

    SessionEventReader(Policy policy) {
        this.policy = policy;
    }

    SessionEvent read(byte[] line) throws BadLineException {
        if (line == Lines.TOO_LONG) {
            throw new BadLineException("the line is longer than " + Lines.MAX_LENGTH + " bytes");
        }
        JsonFields fields = JsonFields.of(line, KEYS);
        String event = fields.text("event");
        String session = fields.text("session", "");
        return switch (event) {
            case "failed" ->
                new SessionEvent(
                        SessionEvent.Type.FAILED,
                        session,
                        fields.wholeNumber("at"),
                        Optional.of(failure(fields)),
                        fields.has("random") ? OptionalDouble.of(fields.fraction("random")) : OptionalDouble.empty(),
                        false);
            case "ready" -> withoutFailure(SessionEvent.Type.READY, session, fields.wholeNumber("at"), false);
            case "resume" -> withoutFailure(SessionEvent.Type.RESUME, session, fields.wholeNumber("at"), false);
            case "end" -> withoutFailure(SessionEvent.Type.END, session, 0, fields.flag("success", true));
            default -> throw new BadLineException("'event' must be failed, ready, end or resume");
        };
    }

    private static SessionEvent withoutFailure(SessionEvent.Type type, String session, long at, boolean success) {
        return new SessionEvent(type, session, at, Optional.empty(), OptionalDouble.empty(), success);
    }

    private Failure failure(JsonFields fields) throws BadLineException {
        ErrorCode code = policy.domain(fields.text("domain")).lookup(fields.textOrNumber("code"));
        Failure failure = Failure.of(code, fields.text("reason", ""));
        return failure.withPhase(phase(fields.text("phase", Phase.OPEN.text())))
                .withIdempotent(fields.flag("idempotent", true))
                .withRepeatable(fields.flag("repeatable", true))
                .withSent(fields.flag("sent", failure.isSent()))
                .withCall(fields.flag("call", false))
                .withHint(hint(fields));
    }

    private static Phase phase(String text) throws BadLineException {
        for (Phase phase : Phase.values()) {
            if (phase.text().equals(text)) {
                return phase;
            }
        }
        throw new BadLineException("'phase' must be opening or open");
    }

    private static Optional<Duration> hint(JsonFields fields) throws BadLineException {
        if (fields.has("hintMs")) {
            return Optional.of(fields.millis("hintMs"));
        }
        if (!fields.has("retryAfter")) {
            return Optional.empty();
        }
        String header = fields.header("retryAfter");
        return fields.has("date") ? RetryAfter.read(header, date(fields.text("date"))) : RetryAfter.read(header);
    }

    private static Instant date(String text) throws BadLineException {
        try {
            return OffsetDateTime.parse(text).toInstant();
        } catch (DateTimeException e) {
            throw new BadLineException("'date' is not an ISO 8601 date and time, such as 2026-01-31T12:00:00Z");
        }
    }
}
