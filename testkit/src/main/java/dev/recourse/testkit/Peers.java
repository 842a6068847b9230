package dev.recourse.testkit;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiConsumer;
import org.eclipse.jetty.websocket.api.Callback;
import org.eclipse.jetty.websocket.api.Session;
import org.jspecify.annotations.Nullable;

/**
 * The WebSockets one server accepted: those open now, and what was seen on all of them.
 *
 * <p>The endpoints are public because Jetty looks their methods up.
 */
final class Peers {
    private static final CloseFrame LOST = new CloseFrame(1006, "");

    final Journal<Peer> accepted = new Journal<>();
    final Journal<String> messages = new Journal<>();
    final Journal<CloseFrame> closes = new Journal<>();
    private final ServerLog story;
    private final Set<Peer> open = ConcurrentHashMap.newKeySet();

    Peers(ServerLog story) {
        this.story = story;
    }

    Set<Peer> open() {
        return Set.copyOf(open);
    }

    /** Counts as lost whatever is still open: the server is down, and Jetty no longer says so. */
    void lose() {
        open().forEach(peer -> end(peer, LOST));
    }

    private void begin(Peer peer) {
        open.add(peer);
        story.tell("  opened");
        accepted.add(peer);
    }

    private void end(Peer peer, CloseFrame close) {
        if (open.remove(peer)) {
            story.tell("  ended " + close.code() + " " + close.reason());
            closes.add(close);
        }
    }

    /** A socket that is kept, and either echoes or reads nothing. */
    public final class Kept implements Session.Listener {
        private final Exchange exchange;
        private final boolean reads;
        private @Nullable Session session;
        private @Nullable Peer peer;

        Kept(Exchange exchange, boolean reads) {
            this.exchange = exchange;
            this.reads = reads;
        }

        @Override
        public void onWebSocketOpen(Session opened) {
            session = opened;
            peer = new Peer(exchange.call(), opened, exchange.endPoint());
            begin(peer);
            readOn();
            exchange.done().run();
        }

        @Override
        public void onWebSocketText(String text) {
            story.tell("  message " + text);
            messages.add(text);
            if (session != null) {
                session.sendText(text, Callback.from(this::readOn, failed -> readOn()));
            }
        }

        @Override
        public void onWebSocketClose(int code, String reason, Callback callback) {
            if (peer != null) {
                end(peer, new CloseFrame(code, reason == null ? "" : reason));
            }
            callback.succeed();
        }

        private void readOn() {
            if (reads && session != null && session.isOpen()) {
                session.demand();
            }
        }
    }

    /** A socket that is ended as soon as it opens. */
    public static final class Fleeting implements Session.Listener.AutoDemanding {
        private final Exchange exchange;
        private final BiConsumer<Peer, Runnable> ending;

        Fleeting(Exchange exchange, BiConsumer<Peer, Runnable> ending) {
            this.exchange = exchange;
            this.ending = ending;
        }

        @Override
        public void onWebSocketOpen(Session opened) {
            ending.accept(new Peer(exchange.call(), opened, exchange.endPoint()), exchange.done());
        }
    }
}
