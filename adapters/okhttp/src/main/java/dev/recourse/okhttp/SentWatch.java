package dev.recourse.okhttp;

import dev.recourse.client.transport.TransportCodes;
import okhttp3.Call;
import okhttp3.EventListener;

/** Knows whether a request left: whether there was a connection that it could be written to. */
final class SentWatch extends EventListener {

    private volatile boolean sent;

    @Override
    public void requestHeadersStart(Call call) {
        sent = true;
    }

    void reset() {
        sent = false;
    }

    boolean wasSent() {
        return sent;
    }

    /** The error as {@link TransportCodes} reads it: what never left is known by its type. */
    Throwable classified(Throwable error) {
        return sent ? error : TransportCodes.neverSent(error);
    }
}
