package dev.recourse.client.socket;

import dev.recourse.client.io.Guarded;
import dev.recourse.client.io.Mailbox;
import dev.recourse.client.recovery.DriverConfig;
import dev.recourse.client.recovery.Recovery;
import dev.recourse.client.token.Token;
import dev.recourse.client.transport.WebSocketConnection;
import dev.recourse.engine.Failure;
import dev.recourse.engine.GiveUp;
import dev.recourse.engine.Phase;
import dev.recourse.engine.RedirectTarget;
import dev.recourse.engine.Step;
import java.net.URI;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * One socket from its opening to its end: the application's requests, the events of its connections, and its recovery.
 * Confined to its mailbox, to which any thread may post events.
 */
final class SocketSession implements Recovery.Work {

    private static final URI NOWHERE = URI.create("");
    private static final int NORMAL = 1000;
    private static final int GOING_AWAY = 1001;

    private final DriverConfig driverConfig;
    private final SocketConfig config;
    private final SocketListener listener;
    private final Mailbox mailbox;
    private final Recovery recovery;
    private final Outbox outbox;
    private final Farewell farewell;
    private final AddressResolver addresses;
    private final TokenWatch tokenWatch;
    private volatile SocketSnapshot snapshot = SocketSnapshot.of(SocketStatus.CONNECTING);
    /** The thread that notifies the listener of a new connection. */
    private volatile @Nullable Thread greeter;

    private @Nullable ReconnectingWebSocket socket;
    private @Nullable Connection connection;
    private @Nullable Reception reception;

    SocketSession(DriverConfig driverConfig, SocketConfig config, SocketListener listener, Mailbox mailbox) {
        this.driverConfig = driverConfig;
        this.config = config;
        this.listener = listener;
        this.mailbox = mailbox;
        this.recovery = new Recovery(driverConfig, mailbox, this);
        this.outbox = new Outbox(driverConfig.environment(), mailbox, config.queue(), this::broken);
        this.farewell = new Farewell(driverConfig.environment(), mailbox, outbox);
        this.addresses = new AddressResolver(driverConfig, config, mailbox);
        this.tokenWatch = new TokenWatch(driverConfig.tokens(), mailbox, listener);
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

    SentMessage send(OutgoingMessage message, ReconnectingWebSocket from) {
        return outbox.offer(message, from, greeter == Thread.currentThread());
    }

    /** Leaves the connection; what is sent from now on is for the next one. By any thread. */
    void pause() {
        outbox.leaving();
        mailbox.post(() -> {
            paused();
            outbox.left();
        });
    }

    private void paused() {
        if (is(SocketStatus.GIVEN_UP)) {
            snapshot = snapshot.withNextAttempt(Optional.empty());
            recovery.leave();
        } else if (!is(SocketStatus.CLOSED)) {
            snapshot = SocketSnapshot.of(SocketStatus.PAUSED);
            recovery.leave();
            addresses.reset();
            disconnect(GOING_AWAY, "");
        }
    }

    /** Accepts messages again, even before {@link #resumed}. By any thread. */
    void resume() {
        outbox.reopen();
        mailbox.post(this::resumed);
    }

    private void resumed() {
        if (is(SocketStatus.GIVEN_UP) || is(SocketStatus.PAUSED)) {
            snapshot = SocketSnapshot.of(SocketStatus.CONNECTING);
            outbox.reopen();
            recovery.resume();
            recovery.proceed();
        }
    }

    void wake() {
        recovery.wake();
    }

    /** Closes the socket for good. By any thread. */
    CompletionStage<?> close(int code, String reason) {
        if (farewell.begin()) {
            mailbox.post(() -> closed(code, reason));
        }
        return farewell.stage();
    }

    private void closed(int code, String reason) {
        boolean connected = is(SocketStatus.CONNECTED);
        snapshot = SocketSnapshot.of(SocketStatus.CLOSED);
        recovery.end(connected);
        addresses.reset();
        Connection last = connection;
        leaveConnection();
        if (last == null) {
            farewell.end();
        } else if (connected) {
            farewell.bid(last, code, reason);
        } else {
            last.close(code, reason);
            farewell.end();
        }
        Guarded.run(listener::closed);
    }

    /** Decides about a failure that a message reported. By any thread. */
    CompletionStage<Boolean> fail(Failure failure) {
        CompletableFuture<Boolean> decided = new CompletableFuture<>();
        outbox.leaving();
        mailbox.post(() -> {
            boolean connected = is(SocketStatus.CONNECTED);
            if (connected) {
                disconnect(NORMAL, "");
                decide(failure.withPhase(Phase.OPEN));
            }
            outbox.left();
            decided.complete(connected);
        });
        return decided.minimalCompletionStage();
    }

    @Override
    public boolean isCall() {
        return false;
    }

    @Override
    public void attempt(Token token, Optional<RedirectTarget> target) {
        addresses.resolve(token, target, address -> connect(token, target, address), recovery::failed);
    }

    private void connect(Token token, Optional<RedirectTarget> target, Optional<URI> address) {
        AddressCheck check = new AddressCheck(driverConfig, config);
        Optional<Failure> refusal =
                address.isPresent() ? check.check(address.get(), token) : Optional.of(check.missing(target));
        Connection next = new Connection(driverConfig, config, this, address.orElse(NOWHERE));
        connection = next;
        refusal.ifPresentOrElse(failure -> failed(next, failure), () -> {
            tokenWatch.start(token);
            recovery.attempting();
            next.open(token);
        });
    }

    @Override
    public void recovering(Step step) {
        Instant nextAttempt = after(step.delay());
        snapshot = new SocketSnapshot(SocketStatus.RECOVERING, Optional.of(step), Optional.of(nextAttempt));
        Guarded.run(() -> listener.recovering(step, nextAttempt));
    }

    @Override
    public void gaveUp(GiveUp giveUp) {
        snapshot = new SocketSnapshot(
                SocketStatus.GIVEN_UP, Optional.of(giveUp), giveUp.rest().map(this::after));
        addresses.reset();
        outbox.end();
        giveUp.rest().ifPresent(time -> recovery.rest(time, this::resumed));
        Guarded.run(() -> listener.gaveUp(giveUp));
    }

    @Override
    public void rescheduled(OptionalLong delayMillis) {
        if (is(SocketStatus.RECOVERING) || is(SocketStatus.GIVEN_UP)) {
            snapshot = snapshot.withNextAttempt(
                    delayMillis.isPresent()
                            ? Optional.of(after(Duration.ofMillis(delayMillis.getAsLong())))
                            : Optional.empty());
        }
    }

    private Instant after(Duration time) {
        return driverConfig.environment().wallClock().instant().plus(time);
    }

    /** A handshake succeeded. */
    void opened(Connection from, WebSocketConnection opened) {
        mailbox.post(() -> {
            if (from != connection) {
                from.abort();
                return;
            }
            snapshot = SocketSnapshot.of(SocketStatus.CONNECTED);
            recovery.ready();
            reception = new Reception(from, driverConfig, config, mailbox, failure -> lose(from, failure));
            reception.start();
            outbox.connected(opened);
            Guarded.run(this::greet);
            tokenWatch.opened();
            mailbox.post(outbox::greeted);
            from.next();
        });
    }

    private void greet() {
        greeter = Thread.currentThread();
        try {
            if (socket != null) {
                listener.connected(socket);
            }
        } finally {
            greeter = null;
        }
    }

    /** Ends a connection with this failure, before the abort makes a pending ping report one of its own. */
    private void lose(Connection from, Failure failure) {
        failed(from, failure);
        from.abort();
    }

    /** A write failed. */
    private void broken() {
        if (reception != null) {
            reception.broken();
        }
    }

    /** A part of a message, a ping or a pong was received. */
    void received(Connection from) {
        mailbox.post(() -> {
            from.isHeard.set(false);
            if (from == connection && reception != null) {
                reception.heard();
            }
        });
    }

    void text(Connection from, String message) {
        mailbox.post(() -> received(from, message.length(), () -> listener.textAsync(message)));
    }

    void binary(Connection from, ByteBuffer message) {
        mailbox.post(() -> received(from, message.remaining(), () -> listener.binaryAsync(message)));
    }

    private void received(Connection from, int size, Supplier<CompletionStage<?>> delivery) {
        if (from == connection && reception != null) {
            reception.message(size, delivery);
        } else {
            from.next();
        }
    }

    /** A handshake failed, or a connection ended. */
    void failed(Connection from, Failure failure) {
        mailbox.post(() -> {
            if (from == connection) {
                forgetConnection();
                decide(failure);
            } else if (farewell.concerns(from)) {
                farewell.end();
            }
        });
    }

    private void decide(Failure failure) {
        if (addresses.isOpenRedirect(failure)) {
            snapshot = SocketSnapshot.of(SocketStatus.RECOVERING);
            addresses.locateTargetOf(failure);
            recovery.postpone();
        } else {
            recovery.failed(failure);
        }
    }

    private void disconnect(int code, String reason) {
        Connection closing = connection;
        forgetConnection();
        if (closing != null) {
            closing.close(code, reason);
        }
    }

    private void forgetConnection() {
        leaveConnection();
        outbox.disconnected();
    }

    /** Is no longer told about the connection, to which the outbox may still write. */
    private void leaveConnection() {
        connection = null;
        tokenWatch.stop();
        if (reception != null) {
            reception.stop();
            reception = null;
        }
    }
}
