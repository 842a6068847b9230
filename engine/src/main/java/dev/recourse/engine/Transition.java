package dev.recourse.engine;

/**
 * Every transition of a session, which the machine takes from here. What is not listed cannot happen: a session that
 * was given up takes no step.
 */
enum Transition {
    FIRST_FAILURE(Status.HEALTHY, Signal.STEP, Status.RECOVERING, "an episode begins"),
    HOPELESS(Status.HEALTHY, Signal.STOP, Status.GIVEN_UP, "nothing can be done"),
    STAYS_HEALTHY(Status.HEALTHY, Signal.READY, Status.HEALTHY, "all is well"),
    NOTHING_TO_RESUME(Status.HEALTHY, Signal.RESUME, Status.HEALTHY, "nothing was given up"),

    FAILED_AGAIN(Status.RECOVERING, Signal.STEP, Status.RECOVERING, "the episode goes on"),
    SPENT(Status.RECOVERING, Signal.STOP, Status.GIVEN_UP, "a limit is reached, or nothing can be done"),
    CONNECTED(Status.RECOVERING, Signal.READY, Status.PROBATION, "it has to last now"),
    STILL_TRYING(Status.RECOVERING, Signal.RESUME, Status.RECOVERING, "nothing was given up"),

    DIED_AGAIN(
            Status.PROBATION,
            Signal.STEP,
            Status.RECOVERING,
            "the episode goes on, or a new one begins if it had settled"),
    SPENT_AFTER_ALL(Status.PROBATION, Signal.STOP, Status.GIVEN_UP, "a limit is reached, or nothing can be done"),
    READY_REPEATED(Status.PROBATION, Signal.READY, Status.PROBATION, "the first ready counts"),
    ALREADY_CONNECTED(Status.PROBATION, Signal.RESUME, Status.PROBATION, "nothing was given up"),

    ABSORBED(Status.GIVEN_UP, Signal.STOP, Status.GIVEN_UP, "given up is given up"),
    TOO_LATE(Status.GIVEN_UP, Signal.READY, Status.GIVEN_UP, "ready does not lift it"),
    RESUMED(Status.GIVEN_UP, Signal.RESUME, Status.HEALTHY, "counters, targets and backoffs are cleared");

    private static final Status[][] NEXT = new Status[Status.values().length][Signal.values().length];

    static {
        for (Transition transition : values()) {
            NEXT[transition.from.ordinal()][transition.signal.ordinal()] = transition.to;
        }
    }

    private final Status from;
    private final Signal signal;
    private final Status to;
    private final String note;

    Transition(Status from, Signal signal, Status to, String note) {
        this.from = from;
        this.signal = signal;
        this.to = to;
        this.note = note;
    }

    /** Where this signal leads from this status. */
    static Status next(Status from, Signal signal) {
        return NEXT[from.ordinal()][signal.ordinal()];
    }

    Status from() {
        return from;
    }

    Signal signal() {
        return signal;
    }

    Status to() {
        return to;
    }

    String note() {
        return note;
    }
}
