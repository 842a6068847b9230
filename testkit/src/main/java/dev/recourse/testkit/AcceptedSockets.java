package dev.recourse.testkit;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiConsumer;
import org.eclipse.jetty.websocket.api.Callback;
import org.eclipse.jetty.websocket.api.Session;
import org.jspecify.annotations.Nullable;

/**
 * The WebSockets that one server accepted: those open now, and what was received on all of them.
 *
 * <p>The endpoints are public because Jetty finds their methods by reflection.
 */
final class AcceptedSockets {
    private static final CloseFrame LOST = new CloseFrame(1006, "");

    final Journal<ServerWebSocket> sockets = new Journal<>();
    final Journal<String> messages = new Journal<>();
    final Journal<CloseFrame> closes = new Journal<>();
    private final ServerLog log;
    private final Set<ServerWebSocket> open = ConcurrentHashMap.newKeySet();

    AcceptedSockets(ServerLog log) {
        this.log = log;
    }

    Set<ServerWebSocket> open() {
        return Set.copyOf(open);
    }

    /** Records every open socket as lost: the server is down, and Jetty no longer reports it. */
    void loseAll() {
        open().forEach(socket -> end(socket, LOST));
    }

    private void begin(ServerWebSocket socket) {
        open.add(socket);
        log.add("  opened");
        sockets.add(socket);
    }

    private void end(ServerWebSocket socket, CloseFrame close) {
        if (open.remove(socket)) {
            log.add("  ended " + close.code() + " " + close.reason());
            closes.add(close);
        }
    }

    /** A socket that stays open, and either echoes or reads nothing. */
    public final class OpenEndpoint implements Session.Listener {
        private final Exchange exchange;
        private final boolean reads;
        private @Nullable Session session;
        private @Nullable ServerWebSocket socket;

        OpenEndpoint(Exchange exchange, boolean reads) {
            this.exchange = exchange;
            this.reads = reads;
        }

        @Override
        public void onWebSocketOpen(Session opened) {
            session = opened;
            socket = new ServerWebSocket(exchange.call(), opened, exchange.endPoint());
            begin(socket);
            readOn();
            exchange.done().run();
        }

        @Override
        public void onWebSocketText(String text) {
            log.add("  message " + text);
            messages.add(text);
            if (session != null) {
                session.sendText(text, Callback.from(this::readOn, failed -> readOn()));
            }
        }

        @Override
        public void onWebSocketClose(int code, String reason, Callback callback) {
            if (socket != null) {
                end(socket, new CloseFrame(code, reason == null ? "" : reason));
            }
            callback.succeed();
        }

        private void readOn() {
            if (reads && session != null && session.isOpen()) {
                session.demand();
            }
        }
    }

    /** A socket that the server ends as soon as it opens. */
    public static final class ClosingEndpoint implements Session.Listener.AutoDemanding {
        private final Exchange exchange;
        private final BiConsumer<ServerWebSocket, Runnable> ending;

        ClosingEndpoint(Exchange exchange, BiConsumer<ServerWebSocket, Runnable> ending) {
            this.exchange = exchange;
            this.ending = ending;
        }

        @Override
        public void onWebSocketOpen(Session opened) {
            ending.accept(new ServerWebSocket(exchange.call(), opened, exchange.endPoint()), exchange.done());
        }
    }
}
