package dev.recourse.client.faults;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.recourse.client.socket.ReconnectingWebSocket;
import dev.recourse.client.socket.SocketListener;
import dev.recourse.client.support.RawServer;
import dev.recourse.client.transport.WebSocketTransport.Capability;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A peer that never ends what it sends: its connection is cut, and the session goes on. */
class FloodFaultsTest extends FaultRun {

    /** What a client may leave unread in the buffers of the system, on both sides. */
    private static final long BUFFERS = 32L << 20;

    private final AtomicInteger attempts = new AtomicInteger();

    FloodFaultsTest(Servers kind) {
        super(kind);
    }

    private static Function<String, byte[]> text(String start) {
        return head -> start.getBytes(US_ASCII);
    }

    private static byte[] chunk(int size) {
        return (Integer.toHexString(size) + "\r\n" + "x".repeat(size) + "\r\n").getBytes(US_ASCII);
    }

    private void openAt(FloodServer flood) {
        FaultServer server = server();
        trial.open(
                () -> attempts.getAndIncrement() == 0 ? flood.ws("/doc") : server.ws("/doc"),
                builder -> builder.connectTimeout(Duration.ofMillis(500)).maxMessageSize(10_000));
    }

    static Stream<Arguments> refusals() {
        String head = "HTTP/1.1 503 Busy\r\nTransfer-Encoding: chunked\r\n\r\n";
        long pause = TimeUnit.MILLISECONDS.toNanos(1);
        return Stream.of(
                Arguments.of("an endless body", new FloodServer(text(head), chunk(16_384), pause)),
                Arguments.of("a dripping body", new FloodServer(text(head), chunk(1), pause)));
    }

    /** Whether the body is read to its end, in vain, or not, is up to the transport. */
    @ParameterizedTest(name = "{0}")
    @MethodSource("refusals")
    void aRefusalWithoutAnEndIsRetried(String name, FloodServer flood) throws InterruptedException {
        try (flood) {
            openAt(flood);

            trial.connectsAfterRetries();
            assertTrue(flood.isCut());
        }
    }

    @Test
    void headersWithoutAnEndAreRetried() {
        byte[] header = ("X-More: " + "x".repeat(1_000) + "\r\n").getBytes(US_ASCII);
        try (FloodServer flood = new FloodServer(text("HTTP/1.1 503 Busy\r\n"), header, 0)) {
            openAt(flood);

            trial.connectsAfterRetries();
        }
    }

    /** Parts of a text, none of which is the last. A transport that does not show them keeps nothing of them. */
    @Test
    void aMessageOfEmptyPartsIsTooLargeOrEndsWithTheSocket() throws InterruptedException {
        byte[] start = {0x01, 0};
        try (FloodServer flood = new FloodServer(head -> concat(RawServer.upgrade(head), start), new byte[65_536], 0)) {
            openAt(flood);

            trial.expect("connected");
            if (TRANSPORT.capabilities().contains(Capability.PARTS)) {
                trial.expect("give-up transport/too-large not-recoverable");
            } else {
                trial.socket().close();
                trial.expect("closed");
                trial.ended();
            }

            trial.time.runUntilIdle(5);
            assertTrue(flood.isCut());
        }
    }

    @Test
    void endlessPingsEndWithTheSocket() throws InterruptedException {
        byte[] ping = {(byte) 0x89, 3, 'a', 'b', 'c'};
        try (FloodServer flood = new FloodServer(RawServer::upgrade, ping, 0)) {
            openAt(flood);
            trial.expect("connected");

            trial.socket().close();
            trial.expect("closed");
            trial.ended();

            trial.time.runUntilIdle(5);
            assertTrue(flood.isCut());
        }
    }

    @Test
    void aPeerIsReadNoFasterThanTheApplicationTakesItsMessages() throws Exception {
        byte[] message = new byte[2 + 125];
        message[0] = (byte) 0x82;
        message[1] = 125;
        AtomicInteger messages = new AtomicInteger();
        CompletableFuture<Object> first = new CompletableFuture<>();
        try (FloodServer flood = new FloodServer(RawServer::upgrade, message, 0)) {
            ReconnectingWebSocket socket = ReconnectingWebSocket.builder(() -> flood.ws("/doc"), Trial.POLICY)
                    .httpDomain("dataplane")
                    .environment(trial.environment)
                    .transport(TRANSPORT)
                    .open(new SocketListener() {
                        @Override
                        public CompletionStage<?> binaryAsync(ByteBuffer bytes) {
                            messages.incrementAndGet();
                            first.complete(null);
                            return new CompletableFuture<>();
                        }
                    });
            first.get(20, TimeUnit.SECONDS);

            socket.close();

            trial.time.runUntilIdle(5);
            assertTrue(flood.isCut());
            assertEquals(1, messages.get());
            assertTrue(flood.sent() < BUFFERS, () -> flood.sent() + " bytes were sent");
        }
    }

    private static byte[] concat(byte[] one, byte[] two) {
        byte[] both = new byte[one.length + two.length];
        System.arraycopy(one, 0, both, 0, one.length);
        System.arraycopy(two, 0, both, one.length, two.length);
        return both;
    }
}
