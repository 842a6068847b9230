package dev.recourse.testkit;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
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
    /** Those whose handshake is being accepted, and those whose client was gone by then. */
    private final Set<OpenEndpoint> opening = new HashSet<>();

    private final Set<ServerWebSocket> open = new HashSet<>();

    AcceptedSockets(ServerLog log) {
        this.log = log;
    }

    synchronized int count() {
        return open.size();
    }

    /** Sends this close frame on each, or as soon as it is open: a client may know that before the server does. */
    void closeAll(CloseFrame close) {
        List<ServerWebSocket> closing;
        synchronized (this) {
            opening.forEach(endpoint -> endpoint.close = close);
            closing = new ArrayList<>(open);
        }
        closing.forEach(socket -> socket.close(close, () -> {}));
    }

    /** Records every open socket as lost: the server is down, and Jetty no longer reports it. */
    void loseAll() {
        List<ServerWebSocket> lost;
        synchronized (this) {
            opening.clear();
            lost = new ArrayList<>(open);
        }
        lost.forEach(socket -> end(socket, LOST));
    }

    /** A handshake is about to be accepted. */
    synchronized void opening(OpenEndpoint endpoint) {
        opening.add(endpoint);
    }

    /** It was not one. */
    synchronized void failed(OpenEndpoint endpoint) {
        opening.remove(endpoint);
    }

    private void begin(OpenEndpoint endpoint, ServerWebSocket socket) {
        @Nullable CloseFrame close;
        synchronized (this) {
            opening.remove(endpoint);
            open.add(socket);
            close = endpoint.close;
        }
        log.add("  opened");
        sockets.add(socket);
        if (close != null) {
            socket.close(close, () -> {});
        }
    }

    private void end(ServerWebSocket socket, CloseFrame close) {
        boolean wasOpen;
        synchronized (this) {
            wasOpen = open.remove(socket);
        }
        if (wasOpen) {
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
        /** What is sent as soon as it is open. */
        private @Nullable CloseFrame close;

        OpenEndpoint(Exchange exchange, boolean reads) {
            this.exchange = exchange;
            this.reads = reads;
        }

        @Override
        public void onWebSocketOpen(Session opened) {
            session = opened;
            socket = new ServerWebSocket(exchange.call(), opened, exchange.endPoint());
            begin(this, socket);
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
