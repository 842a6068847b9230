package dev.recourse.client.faults;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.recourse.client.socket.SocketStatus;
import dev.recourse.client.transport.WebSocketTransport;
import java.net.URI;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class ConnectionFaultsTest extends FaultRun {

    ConnectionFaultsTest(Servers kind) {
        super(kind);
    }

    @Test
    void aRefusedPortIsRetriedForFifteenMinutes() {
        FaultServer server = server();
        server.kill();
        trial.open(() -> server.ws("/doc"));

        trial.waitsAfter(32, "retry close/1006 opening");

        trial.expect("give-up close/1006 opening deadline");
        assertEquals(SocketStatus.GIVEN_UP, trial.socket().status());
        assertEquals(2_625 + 5_125 + 10_125 + 20_125 + 28 * 30_125, trial.time.now());
    }

    @Test
    void aResumeConnectsOnceThePortIsOpen() {
        FaultServer server = server();
        server.kill();
        trial.open(() -> server.ws("/doc"));
        trial.waitsAfter(32, "retry close/1006 opening");
        trial.expect("give-up close/1006 opening deadline");

        server.restart();
        trial.socket().resume();

        trial.expect("connected");
    }

    /** A label of 64 characters is invalid, so that no resolver looks it up. */
    @Test
    void aNameThatDoesNotResolveIsRetriedForFifteenMinutes() {
        URI address = URI.create("ws://" + "a".repeat(64) + ".invalid/doc");
        trial.open(() -> address);

        trial.waitsAfter(32, "retry close/1006 opening");

        trial.expect("give-up close/1006 opening deadline");
    }

    @Test
    void aHandshakeThatIsResetIsRetried() {
        FaultServer server = server().reset().reset().reset().reset();
        trial.open(() -> server.ws("/doc"));

        trial.waitsAfter(4 / TransportUnderTest.HERE.handshakesWhenReset(), "retry close/1006 opening");

        trial.expect("connected");
        assertEquals(5, server.handshakes());
    }

    @Test
    void aHandshakeThatIsResetHalfwayIsRetried() {
        FaultServer server = server().cutShort().cutShort();
        trial.open(() -> server.ws("/doc"));

        trial.waitsAfter(2, "retry close/1006 opening");

        trial.expect("connected");
        assertEquals(3, server.handshakes());
    }

    @Test
    void aConnectionThatEndsAfterTheHandshakeIsRetried() {
        FaultServer server = server().drop();
        trial.open(() -> server.ws("/doc"));

        trial.expect("connected");
        trial.waitsAfter("retry close/1006");

        trial.expect("connected");
    }

    @Test
    void aResetDiscardsHalfAMessage() {
        FaultServer server = server();
        trial.open(() -> server.ws("/doc"));
        trial.expect("connected");

        server.write(1, (byte) 0x81, (byte) 5, (byte) 'h', (byte) 'a');
        server.reset(1);

        trial.waitsAfter("retry close/1006");
        trial.expect("connected");
        trial.socket().send("whole");
        trial.expect("text whole");
    }

    /** A client that sends pings by itself does so by the real time. */
    @Test
    void aSilentPeerIsDetectedAndReplaced() {
        Duration interval = Duration.ofMillis(400);
        Duration timeout = Duration.ofMillis(200);
        FaultServer server = server().freeze();
        trial.open(() -> server.ws("/doc"), builder -> builder.heartbeat(interval, timeout));
        trial.expect("connected");

        if (TRANSPORT.capabilities().contains(WebSocketTransport.Capability.PING)) {
            trial.pass(interval.minusMillis(1));
            assertEquals(1, trial.time.pending());
            trial.pass(Duration.ofMillis(1));
            trial.pass(timeout);
        }

        trial.waitsAfter("retry transport/silent");
        trial.expect("connected");
    }

    @Test
    void aHandshakeThatIsNeverAnsweredIsRetried() {
        FaultServer server = server().silent().silent().silent();
        trial.open(() -> server.ws("/doc"), builder -> builder.connectTimeout(Duration.ofMillis(500)));

        trial.waitsAfter(2, "retry transport/timeout opening");
        trial.expect("retry transport/timeout opening");

        assertEquals(3, server.handshakes());
    }

    @Test
    void aServerThatKeepsRestartingIsFoundEachTime() {
        FaultServer server = server();
        trial.open(() -> server.ws("/doc"));
        trial.expect("connected");
        for (int i = 0; i < 20; i++) {
            trial.time.advance(Duration.ofSeconds(10));
            server.kill();
            trial.waitsAfter("retry close/1006", "retry close/1006 opening");
            trial.expect("retry close/1006 opening");
            server.restart();
            trial.rest();
            trial.expect("connected");
        }
    }

    @Test
    void aConnectionThatEndsAtOnceEachTimeIsGivenUp() {
        FaultServer server = server();
        for (int i = 0; i < 33; i++) {
            server.drop();
        }
        trial.open(() -> server.ws("/doc"));
        for (int i = 0; i < 32; i++) {
            trial.expect("connected");
            trial.waitsAfter("retry close/1006");
        }

        trial.expect("connected", "give-up close/1006 deadline");
        assertEquals(SocketStatus.GIVEN_UP, trial.socket().status());
    }
}
