package dev.recourse.client;

import dev.recourse.engine.Decision;
import dev.recourse.engine.Failure;
import dev.recourse.engine.GiveUp;
import dev.recourse.engine.Phase;
import dev.recourse.engine.RedirectTarget;
import java.net.URI;
import java.net.http.WebSocket;
import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.CompletionStage;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** What the application wants of its socket, held against what the network does. Confined to its mailbox. */
final class SocketSession implements Recovery.Work, Connection.Events {

    private static final int MAX_PORT = 65_535;
    private static final int NORMAL = 1000;
    private static final int GOING_AWAY = 1001;
    private static final long LAST_WORDS_MILLIS = 1_000;

    private final DriverConfig common;
    private final SocketConfig setting;
    private final SocketListener listener;
    private final Mailbox mailbox;
    private final Recovery recovery;
    private final Outbox outbox;
    private final AddressResolver whereabouts;
    private volatile SocketSnapshot snapshot = SocketSnapshot.of(SocketStatus.CONNECTING);
    /** The thread that tells the listener of a new connection. */
    private volatile @Nullable Thread greeter;

    private @Nullable ReconnectingWebSocket socket;
    private @Nullable Connection connection;
    private @Nullable Heartbeat heartbeat;
    private Runnable lastWords = () -> {};

    SocketSession(DriverConfig common, SocketConfig setting, SocketListener listener, Mailbox mailbox) {
        this.common = common;
        this.setting = setting;
        this.listener = listener;
        this.mailbox = mailbox;
        this.recovery = new Recovery(common, mailbox, this);
        this.outbox = new Outbox(mailbox, setting.sending(), this::broken);
        this.whereabouts = new AddressResolver(common, setting, mailbox);
    }

    SocketSnapshot snapshot() {
        return snapshot;
    }

    private boolean is(SocketStatus status) {
        return snapshot.status() == status;
    }

    void start(ReconnectingWebSocket opened) {
        socket = opened;
        recovery.proceed();
    }

    void send(Outbox.Message message) {
        if (is(SocketStatus.CLOSED) || is(SocketStatus.GIVEN_UP)) {
            message.fail(NotSentException.Why.ENDED);
        } else {
            outbox.offer(message);
        }
    }

    void pause() {
        if (!is(SocketStatus.CLOSED) && !is(SocketStatus.GIVEN_UP)) {
            snapshot = SocketSnapshot.of(SocketStatus.PAUSED);
            recovery.leave();
            whereabouts.forget();
            part(GOING_AWAY);
        }
    }

    void resume() {
        if (is(SocketStatus.GIVEN_UP) || is(SocketStatus.PAUSED)) {
            snapshot = SocketSnapshot.of(SocketStatus.CONNECTING);
            recovery.resume();
            recovery.proceed();
        }
    }

    void close() {
        if (!is(SocketStatus.CLOSED)) {
            boolean success = is(SocketStatus.CONNECTED);
            snapshot = SocketSnapshot.of(SocketStatus.CLOSED);
            recovery.end(success);
            whereabouts.forget();
            part(NORMAL);
            outbox.ended();
            Guarded.run(listener::closed);
        }
    }

    @Override
    public void attempt(Token token, Optional<RedirectTarget> target) {
        whereabouts.find(token, target, address -> connect(token, target, address), recovery::failed);
    }

    private void connect(Token token, Optional<RedirectTarget> target, Optional<URI> address) {
        Connection next = new Connection(setting, common, this);
        connection = next;
        if (address.filter(SocketSession::isWebSocket).isPresent()
                && setting.place().carries(token)) {
            next.open(address.get(), token);
        } else {
            String code = target.isPresent() && address.isEmpty()
                    ? TransportCodes.ENDPOINT_UNKNOWN
                    : TransportCodes.REQUEST_INVALID;
            failed(next, common.transport().lookup(code).failed().withPhase(Phase.OPENING));
        }
    }

    private static boolean isWebSocket(URI address) {
        String scheme = String.valueOf(address.getScheme());
        return (scheme.equalsIgnoreCase("ws") || scheme.equalsIgnoreCase("wss"))
                && address.getHost() != null
                && address.getRawFragment() == null
                && address.getPort() != 0
                && address.getPort() <= MAX_PORT;
    }

    @Override
    public void recovering(Decision decision, long delayMillis) {
        Instant next = common.environment().wallClock().instant().plusMillis(delayMillis);
        snapshot = new SocketSnapshot(SocketStatus.RECOVERING, Optional.of(decision), Optional.of(next));
        Guarded.run(() -> listener.recovering(decision, next));
    }

    @Override
    public void gaveUp(GiveUp giveUp) {
        snapshot = new SocketSnapshot(SocketStatus.GIVEN_UP, Optional.of(giveUp), Optional.empty());
        whereabouts.forget();
        outbox.ended();
        Guarded.run(() -> listener.gaveUp(giveUp));
    }

    @Override
    public void opened(Connection from, WebSocket to) {
        mailbox.post(() -> {
            if (from != connection) {
                from.abort();
                return;
            }
            snapshot = SocketSnapshot.of(SocketStatus.CONNECTED);
            recovery.ready();
            Heartbeat beat = new Heartbeat(common.environment(), mailbox, setting.pulse(), from::ping, () -> cut(from));
            heartbeat = beat;
            beat.start();
            outbox.connected(to);
            Guarded.run(this::tellConnected);
            mailbox.post(outbox::greeted);
            from.next();
        });
    }

    private void tellConnected() {
        greeter = Thread.currentThread();
        try {
            if (socket != null) {
                listener.connected(socket);
            }
        } finally {
            greeter = null;
        }
    }

    /** Whether it is asked by the listener, who hears of a new connection at this moment. */
    boolean isGreeting() {
        return greeter == Thread.currentThread();
    }

    private void cut(Connection from) {
        from.abort();
        failed(from, from.lost());
    }

    /** Nothing can be written any more; a close frame that says why may still be on its way. */
    private void broken() {
        Connection dying = connection;
        if (dying != null) {
            lastWords = common.environment()
                    .scheduler()
                    .schedule(() -> mailbox.post(() -> silent(dying)), LAST_WORDS_MILLIS);
        }
    }

    private void silent(Connection dying) {
        if (dying == connection) {
            cut(dying);
        }
    }

    @Override
    public void heard(Connection from) {
        mailbox.post(() -> {
            if (from == connection && heartbeat != null) {
                heartbeat.heard();
            }
        });
    }

    @Override
    public void text(Connection from, String message) {
        mailbox.post(() -> hand(from, () -> listener.text(message)));
    }

    @Override
    public void binary(Connection from, ByteBuffer message) {
        mailbox.post(() -> hand(from, () -> listener.binary(message)));
    }

    private void hand(Connection from, Supplier<CompletionStage<?>> delivery) {
        Heartbeat beat = heartbeat;
        if (from != connection || beat == null) {
            return;
        }
        beat.asleep(true);
        Stages.any(delivery)
                .whenComplete((taken, error) -> mailbox.post(() -> {
                    if (error != null) {
                        Guarded.failed(error);
                    }
                    beat.asleep(false);
                    from.next();
                }));
    }

    @Override
    public void failed(Connection from, Failure failure) {
        mailbox.post(() -> {
            if (from == connection) {
                forget();
                decide(failure);
            }
        });
    }

    private void decide(Failure failure) {
        if (whereabouts.leavesOpen(failure)) {
            snapshot = SocketSnapshot.of(SocketStatus.RECOVERING);
            recovery.postpone();
        } else {
            recovery.failed(failure);
        }
    }

    private void part(int code) {
        Connection leaving = connection;
        forget();
        if (leaving != null) {
            leaving.leave(code);
        }
    }

    private void forget() {
        connection = null;
        lastWords.run();
        outbox.disconnected();
        if (heartbeat != null) {
            heartbeat.stop();
            heartbeat = null;
        }
    }
}
