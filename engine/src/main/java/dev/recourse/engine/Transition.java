package dev.recourse.engine;

/**
 * Every transition of a session, which the machine takes from here. What is not listed cannot happen: a session that
 * was given up takes no step.
 */
enum Transition {
    FIRST_FAILURE(Status.HEALTHY, Event.STEP, Status.RECOVERING, "an episode begins"),
    HOPELESS(Status.HEALTHY, Event.STOP, Status.GIVEN_UP, "nothing can be done"),
    STAYS_HEALTHY(Status.HEALTHY, Event.READY, Status.HEALTHY, "all is well"),
    NOTHING_TO_RESUME(Status.HEALTHY, Event.RESUME, Status.HEALTHY, "nothing was given up"),

    FAILED_AGAIN(Status.RECOVERING, Event.STEP, Status.RECOVERING, "the episode goes on"),
    SPENT(Status.RECOVERING, Event.STOP, Status.GIVEN_UP, "a limit is reached, or nothing can be done"),
    CONNECTED(Status.RECOVERING, Event.READY, Status.PROBATION, "it has to last now"),
    STILL_TRYING(Status.RECOVERING, Event.RESUME, Status.RECOVERING, "nothing was given up"),

    DIED_AGAIN(
            Status.PROBATION,
            Event.STEP,
            Status.RECOVERING,
            "the episode goes on, or a new one begins if it had settled"),
    SPENT_AFTER_ALL(Status.PROBATION, Event.STOP, Status.GIVEN_UP, "a limit is reached, or nothing can be done"),
    READY_REPEATED(Status.PROBATION, Event.READY, Status.PROBATION, "the first ready counts"),
    ALREADY_CONNECTED(Status.PROBATION, Event.RESUME, Status.PROBATION, "nothing was given up"),

    ABSORBED(Status.GIVEN_UP, Event.STOP, Status.GIVEN_UP, "given up is given up"),
    TOO_LATE(Status.GIVEN_UP, Event.READY, Status.GIVEN_UP, "ready does not lift it"),
    RESUMED(Status.GIVEN_UP, Event.RESUME, Status.HEALTHY, "counters, targets and backoffs are cleared");

    private static final Status[][] NEXT = new Status[Status.values().length][Event.values().length];

    static {
        for (Transition transition : values()) {
            NEXT[transition.from.ordinal()][transition.event.ordinal()] = transition.to;
        }
    }

    private final Status from;
    private final Event event;
    private final Status to;
    private final String note;

    Transition(Status from, Event event, Status to, String note) {
        this.from = from;
        this.event = event;
        this.to = to;
        this.note = note;
    }

    /** Where this event leads from this status. */
    static Status next(Status from, Event event) {
        return NEXT[from.ordinal()][event.ordinal()];
    }

    Status from() {
        return from;
    }

    Event event() {
        return event;
    }

    Status to() {
        return to;
    }

    String note() {
        return note;
    }
}
