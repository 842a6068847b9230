package dev.recourse.engine;

import java.util.Arrays;

/**
 * Every transition of a session; the machine takes no other. A pair that is not listed cannot happen: a session that
 * gave up takes no step, and only one on probation settles.
 */
enum Transition {
    FIRST_FAILURE(SessionStatus.HEALTHY, Event.STEP, SessionStatus.RECOVERING, "an episode starts"),
    GIVES_UP_AT_ONCE(SessionStatus.HEALTHY, Event.GIVE_UP, SessionStatus.GIVEN_UP, "a check refuses the first step"),
    STAYS_HEALTHY(SessionStatus.HEALTHY, Event.READY, SessionStatus.HEALTHY, "nothing has failed"),
    NOTHING_TO_RESUME(SessionStatus.HEALTHY, Event.RESUME, SessionStatus.HEALTHY, "it had not given up"),
    NOT_WAITING(SessionStatus.HEALTHY, Event.WAKE, SessionStatus.HEALTHY, "there is no episode"),

    FAILED_AGAIN(SessionStatus.RECOVERING, Event.STEP, SessionStatus.RECOVERING, "the episode goes on"),
    GIVES_UP(SessionStatus.RECOVERING, Event.GIVE_UP, SessionStatus.GIVEN_UP, "a check refuses the step"),
    CONNECTED(
            SessionStatus.RECOVERING,
            Event.READY,
            SessionStatus.PROBATION,
            "the connection must last to end the episode"),
    STILL_TRYING(SessionStatus.RECOVERING, Event.RESUME, SessionStatus.RECOVERING, "it had not given up"),
    WOKEN(SessionStatus.RECOVERING, Event.WAKE, SessionStatus.RECOVERING, "the backoffs start again"),

    SETTLED(
            SessionStatus.PROBATION,
            Event.SETTLED,
            SessionStatus.HEALTHY,
            "the connection lasted, and the episode is over"),
    FAILED_ON_PROBATION(SessionStatus.PROBATION, Event.STEP, SessionStatus.RECOVERING, "the episode goes on"),
    GIVES_UP_ON_PROBATION(SessionStatus.PROBATION, Event.GIVE_UP, SessionStatus.GIVEN_UP, "a check refuses the step"),
    READY_REPEATED(SessionStatus.PROBATION, Event.READY, SessionStatus.PROBATION, "the first ready counts"),
    ALREADY_CONNECTED(SessionStatus.PROBATION, Event.RESUME, SessionStatus.PROBATION, "it had not given up"),
    WOKEN_ON_PROBATION(SessionStatus.PROBATION, Event.WAKE, SessionStatus.PROBATION, "the backoffs start again"),

    STAYS_GIVEN_UP(SessionStatus.GIVEN_UP, Event.GIVE_UP, SessionStatus.GIVEN_UP, "it stays given up"),
    READY_TOO_LATE(SessionStatus.GIVEN_UP, Event.READY, SessionStatus.GIVEN_UP, "ready does not undo a give-up"),
    RESUMED(SessionStatus.GIVEN_UP, Event.RESUME, SessionStatus.HEALTHY, "counters, targets and backoffs are cleared"),
    WOKEN_TOO_LATE(SessionStatus.GIVEN_UP, Event.WAKE, SessionStatus.GIVEN_UP, "only resume undoes a give-up");

    /** What can happen to a session. */
    enum Event {
        /** A failure that passes every {@link Check}. */
        STEP("failed: step"),
        /** A failure that a {@link Check} refuses. */
        GIVE_UP("failed: give up"),
        /** The connection was accepted. */
        READY("ready"),
        /** A failure found that the connection had been ready for long enough; the failure itself comes next. */
        SETTLED("settled"),
        /** A person acted on a give-up. */
        RESUME("resume"),
        /** A wait was cut short. */
        WAKE("wake");

        private final String text;

        Event(String text) {
            this.text = text;
        }

        String text() {
            return text;
        }
    }

    private static final int STATUSES = SessionStatus.values().length;
    private static final int NONE = -1;
    /** For each event and status, the ordinal of the status that follows, or {@link #NONE}. */
    private static final byte[] NEXT = new byte[Event.values().length * STATUSES];

    static {
        Arrays.fill(NEXT, (byte) NONE);
        for (Transition transition : values()) {
            NEXT[transition.event.ordinal() * STATUSES + transition.from.ordinal()] = (byte) transition.to.ordinal();
        }
    }

    private final SessionStatus from;
    private final Event event;
    private final SessionStatus to;
    private final String because;

    Transition(SessionStatus from, Event event, SessionStatus to, String because) {
        this.from = from;
        this.event = event;
        this.to = to;
        this.because = because;
    }

    /**
     * Where this event leads from this status.
     *
     * @throws IllegalStateException if the table has no such transition, which is a fault of the machine
     */
    static SessionStatus next(SessionStatus from, Event event) {
        return SessionStatus.values()[nextOrdinal(from.ordinal(), event)];
    }

    /** As {@link #next}, from and to a status's ordinal, as a state keeps it. */
    static int nextOrdinal(int from, Event event) {
        int next = NEXT[event.ordinal() * STATUSES + from];
        if (next == NONE) {
            throw new IllegalStateException(
                    "no transition from " + SessionStatus.values()[from].name() + " on " + event.name());
        }
        return next;
    }

    SessionStatus from() {
        return from;
    }

    Event event() {
        return event;
    }

    SessionStatus to() {
        return to;
    }

    String because() {
        return because;
    }
}
