package dev.recourse.testkit;

import static dev.recourse.testkit.TestSocket.soon;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.UncheckedIOException;
import java.net.ConnectException;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

class LifecycleTest {
    private final ScriptedServer server = ScriptedServer.start();

    @AfterEach
    void close() {
        server.close();
    }

    @Test
    void aKilledServerLosesItsSocketsAndRefusesConnections() {
        TestSocket client = open();
        client.socket();
        soon(server.sockets().nth(1));

        server.kill();

        client.awaitLoss();
        assertInstanceOf(ConnectException.class, open().refusal());
        assertEquals(0, server.openSockets());
    }

    @Test
    void aRestartedServerListensOnTheSamePort() {
        open().socket();
        soon(server.sockets().nth(1));

        server.kill();
        server.script().refuse(4006, "again");
        server.restart();

        assertEquals(new CloseFrame(4006, "again"), open().closed());
        assertEquals(2, server.handshakes().count());
    }

    @Test
    void aServerSurvivesManyRestarts() {
        for (int round = 1; round <= 10; round++) {
            TestSocket client = open();
            client.socket();
            soon(server.sockets().nth(round));
            server.restart();
            client.awaitLoss();
        }
        assertEquals(10, server.handshakes().count());
    }

    @Test
    void droppedSocketsAreLostAndNewOnesAccepted() {
        List<TestSocket> clients = List.of(open(), open(), open());
        clients.forEach(TestSocket::socket);
        soon(server.sockets().nth(3));

        server.dropAll();

        clients.forEach(TestSocket::awaitLoss);
        soon(server.closes().nth(3));
        assertEquals(0, server.openSockets());
        open().socket();
    }

    /** Also one that the server has yet to see open. */
    @RepeatedTest(20)
    void everySocketThatAClientHasIsClosedWithOneCodeAndReason() {
        List<TestSocket> clients = List.of(open(), open(), open());
        clients.forEach(TestSocket::socket);

        server.closeAll(4002, "expired");

        clients.forEach(client -> assertEquals(new CloseFrame(4002, "expired"), client.closed()));
    }

    @Test
    void aTestCanSendOnASocketCloseItAndResetIt() {
        TestSocket first = open();
        first.socket();
        ServerWebSocket socket = soon(server.sockets().nth(1));
        socket.send("sent");
        assertEquals("sent", first.text());
        assertEquals("/doc", socket.handshake().path());
        socket.close(4006, "slow down");
        assertEquals(4006, first.closed().code());

        TestSocket second = open();
        second.socket();
        soon(server.sockets().nth(2)).reset();
        second.awaitLoss();
    }

    @Test
    void aClientsCloseIsRecorded() {
        TestSocket client = open();
        soon(client.socket().sendClose(4321, "done"));

        assertEquals(new CloseFrame(4321, "done"), soon(server.closes().nth(1)));
        assertEquals(0, server.openSockets());
    }

    @Test
    void aPortInUseIsNamed() {
        UncheckedIOException taken =
                assertThrows(UncheckedIOException.class, () -> ScriptedServer.start(server.port()));

        assertEquals("port " + server.port() + " of 127.0.0.1 is in use", taken.getMessage());
    }

    @Test
    void noThreadRemains() {
        try (ScriptedServer other = ScriptedServer.start()) {
            other.script().silent().then(Handshake.freeze()).drop();
            TestSocket.open(other.ws("/silent"));
            soon(other.handshakes().nth(1));
            TestSocket.open(other.ws("/frozen")).socket();
            TestSocket.open(other.ws("/dropped")).awaitLoss();
            other.restart();
            TestSocket.open(other.ws("/open")).socket();
        }
        server.close();

        assertEquals(List.of(), threadsOfServers());
        server.restart();
        assertTrue(threadsOfServers().size() > 0, "threads have the expected name");
    }

    @Test
    void aServerMayBeKilledByAStageOfAnEntry() {
        TestSocket client = open();
        soon(server.sockets().nth(1).thenRun(server::kill));

        client.socket();
        client.awaitLoss();
    }

    private static List<String> threadsOfServers() {
        return Thread.getAllStackTraces().keySet().stream()
                .map(Thread::getName)
                .filter(name -> name.startsWith(Listener.THREADS))
                .toList();
    }

    private TestSocket open() {
        return TestSocket.open(server.ws("/doc"));
    }
}
