package dev.recourse.testkit;

import java.util.concurrent.CompletionStage;
import java.util.function.Consumer;

/** What a server does with one HTTP call: an immutable value, written into a script. */
public abstract sealed class Answer permits Reply, Answer.Deed {
    Answer() {}

    /**
     * A response with this status, no headers and no body; see {@link Reply} to add them.
     *
     * @throws IllegalArgumentException if the status is not within 200 to 599
     */
    public static Reply status(int status) {
        return Reply.of(status);
    }

    /** What the server answers when its script is empty. */
    public static Answer usual() {
        return new Deed("usual", Exchange::usual);
    }

    /**
     * No response: the TCP connection is cut with a reset before a byte of one.
     *
     * <p>{@code java.net.http} repeats a GET, and so a handshake, once by itself when this happens: to make it fail,
     * write two of these, or {@link #cutShort()}.
     */
    public static Answer reset() {
        return new Deed("reset", Exchange::reset);
    }

    /** The first bytes of a response, then a TCP reset. */
    public static Answer cutShort() {
        return new Deed("cut short", Exchange::cutShort);
    }

    /** No response ever, on a connection that stays open. */
    public static Answer silent() {
        return new Deed("silent", Exchange::ignore);
    }

    /** This answer, held back until the gate completes, normally or not: a slow server without a sleep. */
    public Answer after(CompletionStage<?> gate) {
        return new Deed(this + " after a gate", exchange -> gate.whenComplete((done, failed) -> give(exchange)));
    }

    abstract void give(Exchange exchange);

    static final class Deed extends Answer {
        private final String name;
        private final Consumer<Exchange> deed;

        Deed(String name, Consumer<Exchange> deed) {
            this.name = name;
            this.deed = deed;
        }

        @Override
        void give(Exchange exchange) {
            deed.accept(exchange);
        }

        @Override
        public String toString() {
            return name;
        }
    }
}
