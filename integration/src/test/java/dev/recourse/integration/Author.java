package dev.recourse.integration;

import dev.recourse.client.socket.ReconnectingWebSocket;
import dev.recourse.client.socket.SocketListener;
import java.net.URI;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;

/** One copy of the document, and the socket that keeps it the same as the server's. */
final class Author implements SocketListener, AutoCloseable {

    private static final int HELD = 1_000;
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final Editor editor;
    private final String copy;
    private final ReconnectingWebSocket socket;
    private int connections;

    Author(Editor editor, int port) {
        this.editor = editor;
        this.copy = editor.say("create").get(0);
        this.socket = Sockets.to(URI.create("ws://127.0.0.1:" + port + "/"))
                .queue(HELD)
                .open(this);
    }

    /** Adds a word to the document, whether there is a connection or not. */
    void edit(String word) {
        send(socket, editor.say("edit", copy, word));
    }

    List<String> edits() {
        return editor.say("edits", copy);
    }

    @Override
    public synchronized void connected(ReconnectingWebSocket opened) {
        send(opened, editor.say("open", copy));
        connections++;
        notifyAll();
    }

    @Override
    public synchronized void binary(ByteBuffer message) {
        byte[] bytes = new byte[message.remaining()];
        message.get(bytes);
        send(socket, editor.say("receive", copy, HexFormat.of().formatHex(bytes)));
        notifyAll();
    }

    private static void send(ReconnectingWebSocket to, List<String> messages) {
        messages.forEach(hex -> to.send(ByteBuffer.wrap(HexFormat.of().parseHex(hex))));
    }

    /** Waits until the document has all these words, after so many connections. */
    synchronized void await(Collection<String> words, int atLeast) throws InterruptedException {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (connections < atLeast || !Set.copyOf(edits()).containsAll(words)) {
            long left = TimeUnit.NANOSECONDS.toMillis(deadline - System.nanoTime());
            if (left <= 0) {
                throw new AssertionError(socket.snapshot() + " after " + connections + " connections has " + edits());
            }
            wait(left);
        }
    }

    @Override
    public void close() {
        socket.close();
    }
}
