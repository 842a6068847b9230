package dev.recourse.client.socket;

import dev.recourse.client.io.Guarded;
import dev.recourse.client.io.Mailbox;
import dev.recourse.client.io.OneShotTimer;
import dev.recourse.client.io.Stages;
import dev.recourse.client.recovery.DriverConfig;
import dev.recourse.engine.Failure;
import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.CompletionStage;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * What arrives on one open connection: hands its messages on one at a time, and notices when nothing more will arrive.
 * Confined to its session's mailbox.
 */
final class Reception {

    /** How long a close frame may take to arrive after a write has failed, not counting the messages before it. */
    private static final long CLOSE_FRAME_MILLIS = 1_000;

    /** @param size its characters or bytes */
    private record Message(int size, Supplier<CompletionStage<?>> delivery) {}

    private final Connection from;
    private final Mailbox mailbox;
    private final Heartbeat heartbeat;
    private final OneShotTimer closeFrameTimer;
    private final Consumer<Failure> lost;
    /** None with a transport that reads the next message only when it is asked to. */
    private final Queue<Message> waiting = new ArrayDeque<>();

    private final long maxWaiting;
    private long waitingSize;
    private boolean isDelivering;
    private boolean isBroken;
    private boolean isStopped;

    /** @param lost receives the failure that makes the connection useless, once */
    Reception(
            Connection from, DriverConfig driverConfig, SocketConfig config, Mailbox mailbox, Consumer<Failure> lost) {
        this.from = from;
        this.mailbox = mailbox;
        this.lost = lost;
        this.maxWaiting = config.maxMessageSize();
        this.closeFrameTimer = new OneShotTimer(driverConfig.environment(), mailbox);
        this.heartbeat = new Heartbeat(
                driverConfig.environment(),
                mailbox,
                config.ownHeartbeat(),
                from::ping,
                () -> lost.accept(from.silence()));
    }

    void start() {
        heartbeat.start();
    }

    /** A part of a message, a ping or a pong arrived. */
    void heard() {
        heartbeat.received();
    }

    /** A message arrived. */
    void message(int size, Supplier<CompletionStage<?>> delivery) {
        waiting.add(new Message(size, delivery));
        waitingSize += size;
        if (isDelivering && waitingSize > maxWaiting) {
            stop();
            lost.accept(from.flooded());
        } else {
            deliver();
        }
    }

    private void deliver() {
        Message next = isDelivering || isStopped ? null : waiting.poll();
        if (next == null) {
            return;
        }
        waitingSize -= next.size();
        isDelivering = true;
        heartbeat.suspend();
        closeFrameTimer.stop();
        Stages.of(next.delivery())
                .whenComplete((taken, error) -> mailbox.post(() -> {
                    if (error != null) {
                        Guarded.failed(error);
                    }
                    delivered();
                }));
    }

    private void delivered() {
        isDelivering = false;
        heartbeat.resume();
        from.next();
        awaitCloseFrame();
        deliver();
    }

    /** A write failed. A close frame with the reason may still arrive, after the messages before it. */
    void broken() {
        isBroken = true;
        awaitCloseFrame();
    }

    private void awaitCloseFrame() {
        if (isBroken && !isDelivering && !isStopped) {
            closeFrameTimer.after(CLOSE_FRAME_MILLIS, () -> lost.accept(from.lost()));
        }
    }

    /** Hands on nothing any more, and notices nothing. */
    void stop() {
        isStopped = true;
        waiting.clear();
        heartbeat.stop();
        closeFrameTimer.stop();
    }
}
