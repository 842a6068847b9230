package dev.recourse.client.faults;

import dev.recourse.client.transport.ConnectionListener;
import dev.recourse.client.transport.TransportCodes;
import dev.recourse.client.transport.WebSocketConnection;
import dev.recourse.engine.Answer;
import java.nio.ByteBuffer;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/** What a transport reports about one connection, as words that a test can wait for; asks for each message. */
final class Told implements ConnectionListener {

    private final BlockingQueue<String> words = new LinkedBlockingQueue<>();

    /** The next word; {@code nothing} if none comes. */
    String next() {
        try {
            String word = words.poll(30, TimeUnit.SECONDS);
            return word == null ? "nothing" : word;
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    /** How many words no test has waited for. */
    int left() {
        return words.size();
    }

    @Override
    public void opened(WebSocketConnection connection) {
        words.add("opened");
        connection.next();
    }

    @Override
    public void refused(Answer answer) {
        words.add("refused " + answer.code());
    }

    @Override
    public void text(CharSequence part, boolean last) {
        words.add("text " + part);
    }

    @Override
    public void binary(ByteBuffer part, boolean last) {
        words.add("binary " + part.remaining());
    }

    @Override
    public void heard() {
        words.add("heard");
    }

    @Override
    public void closed(int code, String reason) {
        words.add("closed " + code);
    }

    @Override
    public void failed(Throwable error) {
        words.add("failed " + (error instanceof IllegalArgumentException ? "here" : TransportCodes.codeOf(error)));
    }

    @Override
    public void silent() {
        words.add("silent");
    }
}
