package dev.recourse.testkit.laws;

import dev.recourse.engine.Failure;

/** One thing that happens to a session, at a raw time in milliseconds: it may lie before the last one. */
public sealed interface Event {

    /** The time that the caller's clock shows. */
    long at();

    /** The same event at another time. */
    Event at(long time);

    /** Something failed, and this number was drawn. */
    record Failed(long at, Failure failure, double random) implements Event {
        @Override
        public Event at(long time) {
            return new Failed(time, failure, random);
        }
    }

    /** The connection was accepted. */
    record Ready(long at) implements Event {
        @Override
        public Event at(long time) {
            return new Ready(time);
        }
    }

    /** A person did something about a give-up. */
    record Resume(long at) implements Event {
        @Override
        public Event at(long time) {
            return new Resume(time);
        }
    }

    /** The caller counts the time of the session's first episode from here. */
    record Begins(long at) implements Event {
        @Override
        public Event at(long time) {
            return new Begins(time);
        }
    }

    /** The caller's own time for the whole session is over, while it waited for what this failure stands for. */
    record Expires(long at, Failure failure) implements Event {
        @Override
        public Event at(long time) {
            return new Expires(time, failure);
        }
    }

    /** The session is over, and another one begins with what is left of the budget. */
    record End(long at, boolean success) implements Event {
        @Override
        public Event at(long time) {
            return new End(time, success);
        }
    }
}
