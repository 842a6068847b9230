package dev.recourse.client.faults;

import dev.recourse.client.transport.ConnectionListener;
import dev.recourse.client.transport.TransportCodes;
import dev.recourse.client.transport.WebSocketConnection;
import dev.recourse.engine.Answer;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** What one connection reports, as words, with the parts of a message as one; asks for every message. */
public final class WireRecorder implements ConnectionListener {

    private final List<String> words = new ArrayList<>();
    private final CompletableFuture<List<String>> all = new CompletableFuture<>();
    private final CompletableFuture<@Nullable Void> open = new CompletableFuture<>();
    private final StringBuilder message = new StringBuilder();
    private volatile @Nullable WebSocketConnection connection;

    /** What was reported, up to the end. */
    public List<String> words() {
        return all.orTimeout(30, TimeUnit.SECONDS).join();
    }

    /** Waits until the handshake has succeeded. */
    public void awaitOpen() {
        open.orTimeout(30, TimeUnit.SECONDS).join();
    }

    private void end(String word) {
        words.add(word);
        all.complete(List.copyOf(words));
        WebSocketConnection ending = connection;
        if (ending != null) {
            ending.abort();
        }
    }

    @Override
    public void opened(WebSocketConnection opened) {
        connection = opened;
        words.add("opened");
        open.complete(null);
        opened.next();
    }

    @Override
    public void refused(Answer answer) {
        end("refused " + answer.code() + " " + answer.body() + String.join(",", answer.header("Retry-After")));
    }

    @Override
    public void text(CharSequence part, boolean last) {
        add("text ", part, last);
    }

    @Override
    public void binary(ByteBuffer part, boolean last) {
        add("binary ", StandardCharsets.ISO_8859_1.decode(part), last);
    }

    private void add(String kind, CharSequence part, boolean last) {
        message.append(part);
        if (last) {
            words.add(kind + message);
            message.setLength(0);
            Objects.requireNonNull(connection).next();
        }
    }

    @Override
    public void heard() {}

    @Override
    public void closed(int code, String reason) {
        end("closed " + code + " " + reason);
    }

    @Override
    public void failed(Throwable error) {
        end("failed " + TransportCodes.codeOf(error));
    }

    @Override
    public void silent() {
        end("silent");
    }
}
