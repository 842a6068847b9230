package dev.recourse.tools.event;

import dev.recourse.engine.Policy;
import java.util.Optional;
import java.util.OptionalDouble;

/** Reads events from JSON. Several threads may use it at once. */
public final class SessionEventReader {

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
        JsonFields fields = JsonFields.of(line);
        String event = fields.text(EventKey.EVENT);
        String session = fields.text(EventKey.SESSION, "");
        return switch (event) {
            case "failed" ->
                new SessionEvent(
                        SessionEvent.Type.FAILED,
                        session,
                        fields.wholeNumber(EventKey.AT),
                        Optional.of(failures.read(fields)),
                        fields.has(EventKey.RANDOM)
                                ? OptionalDouble.of(fields.fraction(EventKey.RANDOM))
                                : OptionalDouble.empty(),
                        false);
            case "ready" -> withoutFailure(SessionEvent.Type.READY, session, fields.wholeNumber(EventKey.AT), false);
            case "resume" -> withoutFailure(SessionEvent.Type.RESUME, session, fields.wholeNumber(EventKey.AT), false);
            case "wake" -> withoutFailure(SessionEvent.Type.WAKE, session, fields.wholeNumber(EventKey.AT), false);
            case "end" -> withoutFailure(SessionEvent.Type.END, session, 0, fields.flag(EventKey.SUCCESS, true));
            default -> throw new BadLineException("'event' must be failed, ready, end, resume or wake");
        };
    }

    private static SessionEvent withoutFailure(SessionEvent.Type type, String session, long at, boolean success) {
        return new SessionEvent(type, session, at, Optional.empty(), OptionalDouble.empty(), success);
    }
}
