package dev.recourse.testkit;

import java.util.concurrent.CompletionStage;
import java.util.function.Consumer;

/** What a server does with one HTTP call. Immutable. */
public abstract sealed class Answer permits Reply, Answer.Action {
    Answer() {}

    /**
     * A response with a status; {@link Reply} adds headers and a body. It has a {@code Date} only if that is added.
     *
     * @throws IllegalArgumentException if the status is not between 200 and 599
     */
    public static Reply status(int status) {
        return Reply.of(status);
    }

    /** What the server answers when its script is empty: see {@link ScriptedServer#serve}. */
    public static Answer usual() {
        return new Action("usual", Exchange::answerAsUsual);
    }

    /**
     * A TCP reset instead of a response.
     *
     * <p>{@code java.net.http} then repeats a GET, and so a handshake, once by itself: to make it fail, script two of
     * these, or {@link #cutShort()}.
     */
    public static Answer reset() {
        return new Action("reset", Exchange::reset);
    }

    /** The first bytes of a response, then a TCP reset. */
    public static Answer cutShort() {
        return new Action("cut short", Exchange::cutShort);
    }

    /** No response, on a connection that stays open. */
    public static Answer silent() {
        return new Action("silent", Exchange::ignore);
    }

    /** This answer, sent once the gate completes, normally or not: a slow server without a sleep. */
    public Answer after(CompletionStage<?> gate) {
        return new Action(this + " after a gate", exchange -> gate.whenComplete((done, failed) -> give(exchange)));
    }

    abstract void give(Exchange exchange);

    static final class Action extends Answer {
        private final String name;
        private final Consumer<Exchange> action;

        Action(String name, Consumer<Exchange> action) {
            this.name = name;
            this.action = action;
        }

        @Override
        void give(Exchange exchange) {
            action.accept(exchange);
        }

        @Override
        public String toString() {
            return name;
        }
    }
}
