package dev.recourse.client.socket;

import dev.recourse.client.Environment;
import dev.recourse.client.io.Mailbox;
import dev.recourse.client.io.OneShotTimer;

/**
 * Detects a peer that is gone without a close frame: sends a ping after a time of silence, and declares the connection
 * dead if nothing is received in time. Confined to its session's mailbox.
 *
 * <p>After a message the ping is sent sooner, because the JDK's client (17 to 25) often does not notice a connection
 * that ends right after one.
 */
final class Heartbeat {

    /**
     * The times of a heartbeat, in milliseconds.
     *
     * @param interval the silence before a ping, at least 1; 0 for no pings
     * @param timeout the silence after a ping that ends the connection, at least 1
     */
    record Timing(long interval, long timeout) {

        static final Timing OFF = new Timing(0, 1);
        static final Timing DEFAULT = new Timing(30_000, 10_000);

        boolean isOn() {
            return interval > 0;
        }
    }

    private static final long SOON_MILLIS = 1_000;

    private final Environment environment;
    private final Timing timing;
    private final Runnable ping;
    private final Runnable dead;
    private final OneShotTimer timer;
    private long receivedAt;
    private boolean suspended;
    private boolean soon;
    private boolean awaitingPong;
    private boolean stopped;

    Heartbeat(Environment environment, Mailbox mailbox, Timing timing, Runnable ping, Runnable dead) {
        this.environment = environment;
        this.timing = timing;
        this.ping = ping;
        this.dead = dead;
        this.timer = new OneShotTimer(environment, mailbox);
    }

    void start() {
        receivedAt = environment.now();
        if (timing.isOn()) {
            timer.after(timing.interval(), this::check);
        }
    }

    /** Something was received. */
    void received() {
        receivedAt = environment.now();
    }

    /** The application is not ready for the next message: nothing is read, so silence means nothing. */
    void suspend() {
        suspended = true;
        received();
    }

    /** The application takes the next message. */
    void resume() {
        suspended = false;
        received();
        if (timing.isOn() && !stopped && !soon) {
            soon = true;
            if (!awaitingPong) {
                timer.after(interval(), this::check);
            }
        }
    }

    void stop() {
        stopped = true;
        timer.stop();
    }

    private void check() {
        long quiet = environment.now() - receivedAt;
        if (suspended || quiet < interval()) {
            timer.after(suspended ? timing.interval() : interval() - quiet, this::check);
            return;
        }
        soon = false;
        awaitingPong = true;
        long before = receivedAt;
        ping.run();
        timer.after(timing.timeout(), () -> checkPong(before));
    }

    private long interval() {
        return soon ? Math.min(SOON_MILLIS, timing.interval()) : timing.interval();
    }

    private void checkPong(long before) {
        awaitingPong = false;
        if (suspended || receivedAt != before) {
            check();
        } else {
            stop();
            dead.run();
        }
    }
}
