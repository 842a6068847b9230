package dev.recourse.client.socket;

/** A message was not sent, or may not have been sent. */
public final class NotSentException extends RuntimeException {

    /** Why a message was not sent. */
    public enum Reason {
        /** There is no connection, and messages are not held. */
        NOT_CONNECTED("there is no connection"),
        /** The queue has reached its limit. */
        QUEUE_FULL("too many messages are waiting"),
        /** The connection was lost while the message was being written; it may have arrived. */
        LOST("the connection was lost while the message was being written"),
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

    NotSentException(Reason reason) {
        super(reason.text());
        this.reason = reason;
    }

    /** Why the message was not sent. */
    public Reason reason() {
        return reason;
    }
}
