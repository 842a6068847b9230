package dev.recourse.client;

/** A message was not sent, or nobody knows whether it was. */
public final class NotSentException extends RuntimeException {

    /** Why a message was not sent. */
    public enum Why {
        /** There is no connection now, and messages are not held. */
        NOT_CONNECTED("there is no connection"),
        /** As many messages wait as may. */
        QUEUE_FULL("too many messages wait"),
        /** The connection was lost while the message was being written: it may have arrived, or not. */
        LOST("the connection was lost meanwhile"),
        /** The session gave up or was closed. */
        ENDED("the session is over");

        private final String text;

        Why(String text) {
            this.text = text;
        }

        /** The reason as a clause. */
        public String text() {
            return text;
        }
    }

    private static final long serialVersionUID = 1L;

    private final Why why;

    NotSentException(Why why) {
        super(why.text());
        this.why = why;
    }

    /** Why it was not sent. */
    public Why why() {
        return why;
    }
}
