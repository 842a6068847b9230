package dev.recourse.testkit.laws;

import dev.recourse.engine.Failure;

/** Something that happens to a session, at a time in milliseconds that may be earlier than the last event's. */
public sealed interface Event {

    /** The caller's time. */
    long at();

    /** This event at another time. */
    Event withTime(long time);

    /** A failure, with the random number drawn for it. */
    record Failed(long at, Failure failure, double random) implements Event {
        @Override
        public Event withTime(long time) {
            return new Failed(time, failure, random);
        }
    }

    /** The connection was accepted. */
    record Ready(long at) implements Event {
        @Override
        public Event withTime(long time) {
            return new Ready(time);
        }
    }

    /** The application resumes after a give-up. */
    record Resume(long at) implements Event {
        @Override
        public Event withTime(long time) {
            return new Resume(time);
        }
    }

    /** The application cuts the present wait short. */
    record Wake(long at) implements Event {
        @Override
        public Event withTime(long time) {
            return new Wake(time);
        }
    }

    /** The caller's own deadline is over while this failure is being recovered. */
    record Expire(long at, Failure failure) implements Event {
        @Override
        public Event withTime(long time) {
            return new Expire(time, failure);
        }
    }

    /** The session is over; the next one begins with the remaining budget. */
    record End(long at, boolean success) implements Event {
        @Override
        public Event withTime(long time) {
            return new End(time, success);
        }
    }
}
