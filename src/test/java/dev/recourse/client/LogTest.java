package dev.recourse.client;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.recourse.client.socket.ReconnectingWebSocket;
import dev.recourse.client.socket.SocketListener;
import dev.recourse.client.socket.SocketStatus;
import dev.recourse.client.support.Mischief;
import dev.recourse.client.support.SocketEvents;
import dev.recourse.client.support.TestPolicy;
import dev.recourse.engine.Backoff;
import dev.recourse.engine.CodeInfo;
import dev.recourse.engine.Domain;
import dev.recourse.engine.DomainPolicy;
import dev.recourse.engine.ErrorCode;
import dev.recourse.engine.Policy;
import dev.recourse.engine.Protocol;
import dev.recourse.engine.Remedy;
import dev.recourse.engine.Row;
import dev.recourse.testkit.ScriptedServer;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class LogTest {

    private static final CodeInfo INFO = CodeInfo.of("4500", "LATER", "later");

    private final Logger logger = Logger.getLogger("dev.recourse.client");
    private final Queue<String> logged = new ConcurrentLinkedQueue<>();
    private final Handler handler = new Handler() {
        @Override
        public void publish(LogRecord message) {
            logged.add(message.getLevel() + " " + message.getMessage());
            mischief.ifPresent(Mischief::commit);
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    };
    private final ScriptedServer server = ScriptedServer.start();
    private final SocketEvents events = new SocketEvents();
    private Optional<Mischief> mischief = Optional.empty();
    private final Named code = new Named();
    private final Policy policy = TestPolicy.QUICK.toBuilder()
            .domain(new DomainPolicy(
                    code.domain(),
                    List.of(Row.always(Remedy.retry(
                            Backoff.exponential("short", Duration.ofMillis(5), 2, Duration.ofMillis(40))))),
                    List.of()))
            .build();

    /** A code that counts how often its name is printed. */
    private static final class Named implements ErrorCode {
        private final AtomicInteger printed = new AtomicInteger();
        private Optional<Mischief> mischief = Optional.empty();
        private final Domain domain = Domain.builder("close", Protocol.WEBSOCKET)
                .codes(List.of(INFO), this)
                .build();

        @Override
        public Domain domain() {
            return domain;
        }

        @Override
        public CodeInfo info() {
            return INFO;
        }

        @Override
        public String name() {
            printed.incrementAndGet();
            mischief.ifPresent(Mischief::commit);
            return "LATER";
        }

        @Override
        public int ordinal() {
            return 0;
        }
    }

    private void recover(Level level) {
        logger.addHandler(handler);
        handler.setLevel(Level.ALL);
        logger.setLevel(level);
        logger.setUseParentHandlers(false);
        server.script().refuse(4500, "");
        ReconnectingWebSocket socket = ReconnectingWebSocket.builder(() -> server.ws("/doc"), policy)
                .httpDomain("dataplane")
                .open(events);
        events.expect("connected", "retry close/4500", "connected");
        socket.close();
        events.expect("closed");
    }

    @AfterEach
    void close() {
        logger.removeHandler(handler);
        logger.setLevel(null);
        logger.setUseParentHandlers(true);
        server.close();
    }

    @Test
    void aDecisionIsLoggedWithItsExplanation() {
        recover(Level.FINE);

        assertEquals(2, logged.size(), logged::toString);
        String decision = String.valueOf(logged.poll());
        assertTrue(decision.startsWith("FINE close/4500 LATER: retry 1 of 10 in "), decision);
        assertTrue(String.valueOf(logged.poll()).startsWith("FINE recovered after PT"));
        assertEquals(1, code.printed.get());
    }

    @ParameterizedTest
    @ValueSource(strings = {"INFO", "WARNING", "OFF"})
    void aTextThatIsNotLoggedIsNotBuilt(String level) {
        recover(Level.parse(level));

        assertEquals(0, logged.size(), logged::toString);
        assertEquals(0, code.printed.get());
    }

    @ParameterizedTest
    @EnumSource(names = "NULL", mode = EnumSource.Mode.EXCLUDE)
    void aLogThatThrowsDecidesNothing(Mischief thrown) {
        mischief = Optional.of(thrown);

        recover(Level.ALL);

        assertEquals(2, logged.size(), logged::toString);
    }

    /** What the listener threw is logged, and the log throws again. */
    @ParameterizedTest
    @EnumSource(names = "NULL", mode = EnumSource.Mode.EXCLUDE)
    void aLogThatThrowsWhatAListenerThrewEndsNothing(Mischief thrown) throws Exception {
        mischief = Optional.of(thrown);
        logger.addHandler(handler);
        logger.setUseParentHandlers(false);
        ReconnectingWebSocket socket = ReconnectingWebSocket.builder(() -> server.ws("/doc"), policy)
                .httpDomain("dataplane")
                .open(new SocketListener() {
                    @Override
                    public void connected() {
                        events.connected();
                        thrown.commit();
                    }

                    @Override
                    public void closed() {
                        events.closed();
                        thrown.commit();
                    }
                });
        events.expect("connected");

        socket.close().toCompletableFuture().get(30, TimeUnit.SECONDS);

        events.expect("closed");
        assertEquals(SocketStatus.CLOSED, socket.status());
        assertEquals(2, logged.size(), logged::toString);
    }

    @ParameterizedTest
    @EnumSource(names = "NULL", mode = EnumSource.Mode.EXCLUDE)
    void aTextThatCannotBeBuiltDecidesNothing(Mischief thrown) {
        code.mischief = Optional.of(thrown);

        recover(Level.ALL);

        assertEquals(1, logged.size(), logged::toString);
        assertEquals(1, code.printed.get());
    }
}
