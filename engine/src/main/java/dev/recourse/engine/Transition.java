package dev.recourse.engine;

/**
 * Every transition of a session, which the machine takes from here. What is not listed cannot happen: a session that
 * was given up takes no step.
 */
enum Transition {
    FIRST_FAILURE(SessionStatus.HEALTHY, Signal.STEP, SessionStatus.RECOVERING, "an episode begins"),
    HOPELESS(SessionStatus.HEALTHY, Signal.STOP, SessionStatus.GIVEN_UP, "nothing can be done"),
    STAYS_HEALTHY(SessionStatus.HEALTHY, Signal.READY, SessionStatus.HEALTHY, "all is well"),
    NOTHING_TO_RESUME(SessionStatus.HEALTHY, Signal.RESUME, SessionStatus.HEALTHY, "nothing was given up"),

    FAILED_AGAIN(SessionStatus.RECOVERING, Signal.STEP, SessionStatus.RECOVERING, "the episode goes on"),
    SPENT(SessionStatus.RECOVERING, Signal.STOP, SessionStatus.GIVEN_UP, "a limit is reached, or nothing can be done"),
    CONNECTED(SessionStatus.RECOVERING, Signal.READY, SessionStatus.PROBATION, "it has to last now"),
    STILL_TRYING(SessionStatus.RECOVERING, Signal.RESUME, SessionStatus.RECOVERING, "nothing was given up"),

    DIED_AGAIN(
            SessionStatus.PROBATION,
            Signal.STEP,
            SessionStatus.RECOVERING,
            "the episode goes on, or a new one begins if it had settled"),
    SPENT_AFTER_ALL(
            SessionStatus.PROBATION, Signal.STOP, SessionStatus.GIVEN_UP, "a limit is reached, or nothing can be done"),
    READY_REPEATED(SessionStatus.PROBATION, Signal.READY, SessionStatus.PROBATION, "the first ready counts"),
    ALREADY_CONNECTED(SessionStatus.PROBATION, Signal.RESUME, SessionStatus.PROBATION, "nothing was given up"),

    ABSORBED(SessionStatus.GIVEN_UP, Signal.STOP, SessionStatus.GIVEN_UP, "given up is given up"),
    TOO_LATE(SessionStatus.GIVEN_UP, Signal.READY, SessionStatus.GIVEN_UP, "ready does not lift it"),
    RESUMED(SessionStatus.GIVEN_UP, Signal.RESUME, SessionStatus.HEALTHY, "counters, targets and backoffs are cleared");

    private static final SessionStatus[][] NEXT =
            new SessionStatus[SessionStatus.values().length][Signal.values().length];

    static {
        for (Transition transition : values()) {
            NEXT[transition.from.ordinal()][transition.signal.ordinal()] = transition.to;
        }
    }

    private final SessionStatus from;
    private final Signal signal;
    private final SessionStatus to;
    private final String note;

    Transition(SessionStatus from, Signal signal, SessionStatus to, String note) {
        this.from = from;
        this.signal = signal;
        this.to = to;
        this.note = note;
    }

    /** Where this signal leads from this status. */
    static SessionStatus next(SessionStatus from, Signal signal) {
        return NEXT[from.ordinal()][signal.ordinal()];
    }

    SessionStatus from() {
        return from;
    }

    Signal signal() {
        return signal;
    }

    SessionStatus to() {
        return to;
    }

    String note() {
        return note;
    }
}
