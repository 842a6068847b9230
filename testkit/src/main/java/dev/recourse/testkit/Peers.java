package dev.recourse.testkit;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import org.eclipse.jetty.io.EndPoint;
import org.eclipse.jetty.websocket.api.Callback;
import org.eclipse.jetty.websocket.api.Session;
import org.jspecify.annotations.Nullable;

/** The WebSockets of one server: those open now, and what was seen on all of them. */
final class Peers {
    private final Set<Peer> open = ConcurrentHashMap.newKeySet();
    final Journal<Peer> accepted = new Journal<>();
    final Journal<String> messages = new Journal<>();
    final Journal<CloseFrame> closes = new Journal<>();

    Set<Peer> open() {
        return Set.copyOf(open);
    }

    /** Serves one socket on Jetty's behalf; public because Jetty looks its methods up. */
    public final class Endpoint implements Session.Listener {
        private final Call handshake;
        private final EndPoint endPoint;
        private final Consumer<Peer> onOpen;
        private final boolean reads;
        private @Nullable Session session;
        private @Nullable Peer peer;

        Endpoint(Call handshake, EndPoint endPoint, Consumer<Peer> onOpen, boolean reads) {
            this.handshake = handshake;
            this.endPoint = endPoint;
            this.onOpen = onOpen;
            this.reads = reads;
        }

        @Override
        public void onWebSocketOpen(Session opened) {
            session = opened;
            peer = new Peer(handshake, opened, endPoint);
            open.add(peer);
            accepted.add(peer);
            onOpen.accept(peer);
            readOn();
        }

        @Override
        public void onWebSocketText(String text) {
            messages.add(text);
            if (session != null) {
                session.sendText(text, Callback.from(this::readOn, failed -> readOn()));
            }
        }

        @Override
        public void onWebSocketClose(int code, String reason, Callback callback) {
            if (peer != null) {
                open.remove(peer);
            }
            closes.add(new CloseFrame(code, reason == null ? "" : reason));
            callback.succeed();
        }

        private void readOn() {
            if (reads && session != null && session.isOpen()) {
                session.demand();
            }
        }
    }
}
