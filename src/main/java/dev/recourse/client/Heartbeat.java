package dev.recourse.client;

/**
 * Finds out that a peer is gone although nothing says so: pings after a time of silence, and calls the connection dead
 * if nothing at all comes back in time. Confined to its session's mailbox.
 *
 * <p>The silence after a message is asked about sooner, because the JDK's client (17 to 25) often does not notice a
 * connection that ends right behind one.
 */
final class Heartbeat {

    private static final long SOON_MILLIS = 1_000;

    private final Environment environment;
    private final Mailbox mailbox;
    private final HeartbeatInterval pulse;
    private final Runnable ping;
    private final Runnable dead;
    private Runnable timer = () -> {};
    private long heard;
    private boolean asleep;
    private boolean urgent;
    private boolean judging;
    private boolean stopped;
    private long turn;

    Heartbeat(Environment environment, Mailbox mailbox, HeartbeatInterval pulse, Runnable ping, Runnable dead) {
        this.environment = environment;
        this.mailbox = mailbox;
        this.pulse = pulse;
        this.ping = ping;
        this.dead = dead;
    }

    void start() {
        heard = environment.now();
        if (pulse.isOn()) {
            after(pulse.everyMillis(), this::beat);
        }
    }

    /** Something came from the peer. */
    void heard() {
        heard = environment.now();
    }

    /** While the application holds messages back, nothing is read, and silence says nothing. */
    void asleep(boolean other) {
        asleep = other;
        heard();
        if (pulse.isOn() && !stopped && !other && !urgent) {
            urgent = true;
            if (!judging) {
                after(patience(), this::beat);
            }
        }
    }

    void stop() {
        stopped = true;
        turn++;
        timer.run();
    }

    private void beat() {
        long quiet = environment.now() - heard;
        if (asleep || quiet < patience()) {
            after(asleep ? pulse.everyMillis() : patience() - quiet, this::beat);
            return;
        }
        urgent = false;
        judging = true;
        long before = heard;
        ping.run();
        after(pulse.withinMillis(), () -> judge(before));
    }

    private long patience() {
        return urgent ? Math.min(SOON_MILLIS, pulse.everyMillis()) : pulse.everyMillis();
    }

    private void judge(long before) {
        judging = false;
        if (asleep || heard != before) {
            beat();
        } else {
            stop();
            dead.run();
        }
    }

    private void after(long delayMillis, Runnable step) {
        timer.run();
        long mine = ++turn;
        timer = environment.scheduler().schedule(() -> mailbox.post(() -> onlyIn(mine, step)), delayMillis);
    }

    private void onlyIn(long expected, Runnable step) {
        if (turn == expected) {
            step.run();
        }
    }
}
