package dev.recourse.tools.event;

import dev.recourse.engine.Policy;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;

/** Reads events from JSON. */
public final class SessionEventReader {

    /** Every key that an event may have. */
    private static final Set<String> KEYS = Set.of(
            "event",
            "session",
            "at",
            "success",
            "domain",
            "code",
            "status",
            "headers",
            "body",
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

    private final FailureReader failures;

    /** A reader of what fails under this policy. */
    public SessionEventReader(Policy policy) {
        this.failures = new FailureReader(policy);
    }

    /**
     * The event of one line.
     *
     * @throws BadLineException if it is not one
     */
    public SessionEvent read(byte[] line) throws BadLineException {
        JsonFields fields = JsonFields.of(line, KEYS);
        String event = fields.text("event");
        String session = fields.text("session", "");
        return switch (event) {
            case "failed" ->
                new SessionEvent(
                        SessionEvent.Type.FAILED,
                        session,
                        fields.wholeNumber("at"),
                        Optional.of(failures.read(fields)),
                        fields.has("random") ? OptionalDouble.of(fields.fraction("random")) : OptionalDouble.empty(),
                        false);
            case "ready" -> withoutFailure(SessionEvent.Type.READY, session, fields.wholeNumber("at"), false);
            case "resume" -> withoutFailure(SessionEvent.Type.RESUME, session, fields.wholeNumber("at"), false);
            case "wake" -> withoutFailure(SessionEvent.Type.WAKE, session, fields.wholeNumber("at"), false);
            case "end" -> withoutFailure(SessionEvent.Type.END, session, 0, fields.flag("success", true));
            default -> throw new BadLineException("'event' must be failed, ready, end, resume or wake");
        };
    }

    private static SessionEvent withoutFailure(SessionEvent.Type type, String session, long at, boolean success) {
        return new SessionEvent(type, session, at, Optional.empty(), OptionalDouble.empty(), success);
    }
}
