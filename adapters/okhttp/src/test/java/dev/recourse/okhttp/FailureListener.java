package dev.recourse.okhttp;

import dev.recourse.client.transport.ConnectionListener;
import dev.recourse.client.transport.WebSocketConnection;
import dev.recourse.engine.Answer;
import java.nio.ByteBuffer;
import java.util.concurrent.CompletableFuture;

/** Takes the error of a connection. */
record FailureListener(CompletableFuture<Throwable> failure) implements ConnectionListener {

    @Override
    public void opened(WebSocketConnection connection) {}

    @Override
    public void refused(Answer answer) {}

    @Override
    public void text(CharSequence part, boolean last) {}

    @Override
    public void binary(ByteBuffer part, boolean last) {}

    @Override
    public void heard() {}

    @Override
    public void closed(int code, String reason) {}

    @Override
    public void failed(Throwable error) {
        failure.complete(error);
    }

    @Override
    public void silent() {}
}
