package dev.recourse.client.socket;

import dev.recourse.client.io.Timeouts;
import dev.recourse.client.transport.WebSocketConnection;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletionStage;
import java.util.function.Function;

/**
 * A message to send, with options for the time that it waits for a connection or for the network. An immutable value,
 * which may be sent any number of times.
 */
public final class OutgoingMessage {

    private final Function<WebSocketConnection, CompletionStage<?>> write;
    private final long size;
    private final Optional<Duration> maxAge;
    private final Optional<String> key;

    private OutgoingMessage(
            Function<WebSocketConnection, CompletionStage<?>> write,
            long size,
            Optional<Duration> maxAge,
            Optional<String> key) {
        this.write = write;
        this.size = size;
        this.maxAge = maxAge;
        this.key = key;
    }

    /**
     * A text message.
     *
     * @throws IllegalArgumentException if the text has an unpaired surrogate, which UTF-8 cannot represent
     */
    public static OutgoingMessage text(String text) {
        return new OutgoingMessage(
                socket -> socket.sendText(text), Utf8.length(text), Optional.empty(), Optional.empty());
    }

    /** A binary message. The content of the buffer is copied. */
    public static OutgoingMessage binary(ByteBuffer bytes) {
        ByteBuffer copy = ByteBuffer.allocate(bytes.remaining());
        copy.put(bytes.duplicate()).flip();
        return new OutgoingMessage(
                socket -> socket.sendBinary(copy.duplicate()), copy.remaining(), Optional.empty(), Optional.empty());
    }

    /**
     * A copy that is not sent if it still waits when this time has passed. Default: {@link QueuePolicy#maxAge()}.
     *
     * @throws IllegalArgumentException if it is not between 1 ms and 24 days
     */
    public OutgoingMessage withMaxAge(Duration age) {
        return new OutgoingMessage(write, size, Optional.of(Timeouts.checked(age)), key);
    }

    /**
     * A copy that replaces a message with the same key that still waits, so that only the newest is sent. The order is
     * that of a message that was sent after the older one was withdrawn: it goes last.
     */
    public OutgoingMessage withKey(String name) {
        return new OutgoingMessage(write, size, maxAge, Optional.of(name));
    }

    /** How many bytes the message has, in UTF-8 if it is a text. */
    public long size() {
        return size;
    }

    /** Its own age limit. */
    public Optional<Duration> maxAge() {
        return maxAge;
    }

    /** The key by which a newer message replaces it. */
    public Optional<String> key() {
        return key;
    }

    CompletionStage<?> writeTo(WebSocketConnection connection) {
        return write.apply(connection);
    }
}
