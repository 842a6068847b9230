package dev.recourse.client.socket;

import org.jspecify.annotations.Nullable;

/** A message was not sent, or may not have been sent. */
public final class NotSentException extends RuntimeException {

    /** Why a message was not sent. */
    public enum Reason {
        /** There is no connection, and messages are not held. */
        NOT_CONNECTED("there is no connection"),
        /** The queue has reached one of its limits. */
        QUEUE_FULL("too many messages or bytes are waiting"),
        /** The message waited for longer than it may. */
        EXPIRED("the message is too old"),
        /** A newer message with the same key took its place. */
        REPLACED("a newer message replaced it"),
        /** The connection was lost while the message was being written; it may have arrived. */
        LOST("the connection was lost while the message was being written"),
        /** The WebSocket client refuses the message, whatever the connection; the cause says why. */
        REFUSED("the WebSocket client refuses the message"),
        /** The socket gave up or was closed. */
        ENDED("the socket gave up or was closed");

        private final String text;

        Reason(String text) {
            this.text = text;
        }

        /** The reason as a clause. */
        public String text() {
            return text;
        }
    }

    private static final long serialVersionUID = 1L;

    private final Reason reason;

    NotSentException(Reason reason, @Nullable Throwable cause) {
        super(reason.text(), cause);
        this.reason = reason;
    }

    /** Why the message was not sent. */
    public Reason reason() {
        return reason;
    }
}
