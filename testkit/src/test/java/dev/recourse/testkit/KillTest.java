package dev.recourse.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.recourse.testkit.junit.RecourseExtension;
import java.net.ConnectException;
import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class KillTest {
    @RegisterExtension
    final RecourseExtension recourse = RecourseExtension.failOnUnusedSteps();

    @Test
    void aScriptMayRefuseRedirectAcceptAndKill(ScriptedServer server, ScriptedServer other) {
        server.script().refuse(4006, "busy").redirect(other.ws("/doc")).accept().thenKill();

        assertEquals(new CloseFrame(4006, "busy"), open(server).closed());
        assertEquals(
                new CloseFrame(4009, "REDIRECT:" + other.ws("/doc")),
                open(server).closed());
        TestSocket accepted = open(server);
        accepted.socket();
        accepted.awaitLoss();
        assertIsDown(server);
        assertEquals(1, server.sockets().count());
    }

    @Test
    void theServerIsKilledOnceTheGateCompletes(ScriptedServer server) {
        server.script().accept().thenKillAfter(server.messages().nth(2));
        TestSocket client = open(server);

        client.send("one");
        assertEquals("one", client.text());
        client.send("two");

        client.awaitLoss();
        assertIsDown(server);
    }

    @Test
    void theServerIsKilledAfterACloseFrame(ScriptedServer server) {
        server.script().refuse(1001, "bye").thenKill();

        assertEquals(new CloseFrame(1001, "bye"), open(server).closed());
        assertIsDown(server);
    }

    @Test
    void theServerIsKilledAfterAnAnswer(ScriptedServer server) {
        server.script().answer(503).thenKill();

        open(server).refusal();

        assertIsDown(server);
    }

    @Test
    void aRestartedServerGoesOnWithItsScript(ScriptedServer server) {
        server.script().accept().thenKill().refuse(4006, "");
        TestSocket client = open(server);
        client.socket();
        client.awaitLoss();
        assertIsDown(server);

        server.restart();

        assertEquals(4006, open(server).closed().code());
    }

    @Test
    void anAcceptedHandshakeMayStillBeRefusedForItsToken(ScriptedServer server) {
        server.checkTokens(new TokenIssuer()).script().accept().thenKill();

        assertEquals(4001, open(server).closed().code());
        assertIsDown(server);
    }

    @Test
    void aLongRedirectIsCutOff(ScriptedServer server) {
        server.script().redirect(URI.create("wss://example.org/" + "x".repeat(200)));

        assertEquals(CloseFrame.MAX_REASON_BYTES, open(server).closed().reason().length());
    }

    @Test
    void thenKillNeedsAHandshake(ScriptedServer server) {
        assertThrows(IllegalStateException.class, () -> server.script().thenKill());
    }

    private static TestSocket open(ScriptedServer server) {
        return TestSocket.open(server.ws("/doc"));
    }

    /** Tries to connect until nothing listens: a server is killed right after its last answer, not with it. */
    private static void assertIsDown(ScriptedServer server) {
        boolean refused = false;
        for (int tries = 0; tries < 1_000 && !refused; tries++) {
            refused = open(server).opening().handle(KillTest::isRefused).join();
        }
        assertTrue(refused);
    }

    private static boolean isRefused(@Nullable Object opened, @Nullable Throwable failure) {
        return failure != null
                && (failure instanceof ConnectException || failure.getCause() instanceof ConnectException);
    }
}
