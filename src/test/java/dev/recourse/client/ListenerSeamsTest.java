package dev.recourse.client;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.recourse.client.socket.ReconnectingWebSocket;
import dev.recourse.client.socket.SocketListener;
import dev.recourse.client.socket.SocketStatus;
import dev.recourse.client.support.LogLines;
import dev.recourse.client.support.Mischief;
import dev.recourse.client.support.SocketEvents;
import dev.recourse.client.support.TestPolicy;
import dev.recourse.engine.Decision;
import dev.recourse.engine.GiveUp;
import dev.recourse.engine.Policy;
import dev.recourse.engine.Remedy;
import dev.recourse.engine.Step;
import dev.recourse.testkit.ScriptedServer;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What listeners throw changes nothing, wherever they are called. */
class ListenerSeamsTest {

    private static final Policy POLICY =
            TestPolicy.QUICK.withRemedy(TestPolicy.QUICK.domain("close").lookup(4006), Remedy.retry(TestPolicy.RATE));

    private enum Seam {
        CONNECTED,
        RECOVERING,
        GAVE_UP,
        CLOSED,
        TEXT,
        FOR_SESSION,
        ATTEMPTING,
        EPISODE_BEGAN,
        DECIDED,
        RECOVERED,
        EPISODE_GIVEN_UP,
        ABANDONED
    }

    private final ScriptedServer server = ScriptedServer.start();
    private final LogLines log = new LogLines(Level.INFO);
    private final SocketEvents events = new SocketEvents();

    @AfterEach
    void close() {
        log.close();
        server.close();
    }

    static Stream<Arguments> everySeam() {
        return Stream.of(Seam.values())
                .flatMap(seam -> Stream.of(Mischief.values())
                        .filter(mischief -> mischief != Mischief.NULL || seam == Seam.TEXT)
                        .map(mischief -> Arguments.of(seam, mischief)));
    }

    private void echo(ReconnectingWebSocket socket) throws Exception {
        socket.send("hello").toCompletableFuture().get(30, TimeUnit.SECONDS);
        events.expect("text hello");
    }

    @ParameterizedTest
    @MethodSource("everySeam")
    void aListenerThatFailsIsToldAndItsSessionContinues(Seam seam, Mischief mischief) throws Exception {
        server.script().drop();
        ReconnectingWebSocket socket = ReconnectingWebSocket.builder(() -> server.ws("/doc"), POLICY)
                .httpDomain("dataplane")
                .listener(new Recoveries(seam, mischief))
                .open(new Events(seam, mischief));
        events.expect("connected", "retry close/1006", "connected");

        echo(socket);
        server.closeAll(4003, "");
        events.expect("give-up close/4003 not-recoverable");
        socket.resume();
        events.expect("connected");
        echo(socket);
        server.closeAll(4006, "");
        events.expect("retry close/4006");
        socket.close();
        events.expect("closed");

        String error =
                mischief == Mischief.NULL ? "java.lang.NullPointerException: no stage was returned" : mischief.text();
        String line = "SEVERE a listener failed; its session continues: " + error;
        assertEquals(line, log.next());
        assertEquals(
                Set.of(),
                log.rest().stream().filter(other -> !other.equals(line)).collect(Collectors.toSet()));
        assertEquals(SocketStatus.CLOSED, socket.status());
    }

    /** Passes its events on, then does its mischief. */
    private final class Events implements SocketListener {
        private final Seam seam;
        private final Mischief mischief;

        Events(Seam seam, Mischief mischief) {
            this.seam = seam;
            this.mischief = mischief;
        }

        private void reached(Seam reached) {
            if (reached == seam) {
                mischief.commit();
            }
        }

        @Override
        public void connected() {
            events.connected();
            reached(Seam.CONNECTED);
        }

        @Override
        public void recovering(Step step, Instant next) {
            events.recovering(step, next);
            reached(Seam.RECOVERING);
        }

        @Override
        public void gaveUp(GiveUp giveUp) {
            events.gaveUp(giveUp);
            reached(Seam.GAVE_UP);
        }

        @Override
        public void closed() {
            events.closed();
            reached(Seam.CLOSED);
        }

        @Override
        public CompletionStage<?> textAsync(String message) {
            events.text(message);
            return seam == Seam.TEXT ? mischief.commit() : CompletableFuture.completedFuture(null);
        }
    }

    private record Recoveries(Seam seam, Mischief mischief) implements RecoveryListener {

        private void reached(Seam reached) {
            if (reached == seam) {
                mischief.commit();
            }
        }

        @Override
        public RecoveryListener forSession() {
            reached(Seam.FOR_SESSION);
            return this;
        }

        @Override
        public void attempting() {
            reached(Seam.ATTEMPTING);
        }

        @Override
        public void episodeBegan() {
            reached(Seam.EPISODE_BEGAN);
        }

        @Override
        public void decided(Decision decision) {
            reached(Seam.DECIDED);
        }

        @Override
        public void recovered(Duration elapsed) {
            reached(Seam.RECOVERED);
        }

        @Override
        public void gaveUp(GiveUp giveUp) {
            reached(Seam.EPISODE_GIVEN_UP);
        }

        @Override
        public void abandoned() {
            reached(Seam.ABANDONED);
        }
    }
}
