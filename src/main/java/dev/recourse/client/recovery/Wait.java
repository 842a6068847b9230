package dev.recourse.client.recovery;

import dev.recourse.client.Connectivity;
import dev.recourse.client.Environment;
import dev.recourse.client.io.Mailbox;
import dev.recourse.client.io.OneShotTimer;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * The wait of a session before its next attempt, for a time or for the network, or its rest after a give-up. A wake
 * cuts it short. One wait at a time: each replaces the one before. Confined to its mailbox.
 */
final class Wait {

    /** The session that waits. */
    interface Owner {
        /**
         * The wait ends at another time than was said.
         *
         * @param delayMillis how long it still takes; empty until the network is back
         */
        void rescheduled(OptionalLong delayMillis);

        /**
         * The wait ends because of a wake. What comes after it follows.
         *
         * @param offlineMillis how long the session has waited for the network
         */
        void woken(long offlineMillis);
    }

    private static final long WAKE_INTERVAL_MILLIS = 1_000;
    private static final long NEVER = Long.MAX_VALUE;

    private final Environment environment;
    private final Mailbox mailbox;
    private final Optional<Connectivity> connectivity;
    private final Owner owner;
    private final OneShotTimer timer;

    private boolean isWaiting;
    private long end;
    private OptionalLong offlineSince = OptionalLong.empty();
    private Runnable then = () -> {};
    private Runnable stopListening = () -> {};
    /** Before this time, the server wants no attempt. */
    private long notBefore = Long.MIN_VALUE;
    /** Before this time, no wake is carried out. */
    private long nextWake = Long.MIN_VALUE;

    Wait(Environment environment, Mailbox mailbox, Optional<Connectivity> connectivity, Owner owner) {
        this.environment = environment;
        this.mailbox = mailbox;
        this.connectivity = connectivity;
        this.owner = owner;
        this.timer = new OneShotTimer(environment, mailbox);
    }

    /** Sets the time before which a wake cuts no wait short. */
    void notBefore(long time) {
        this.notBefore = time;
    }

    /** The same, for a time that is said besides: the later one counts. */
    void alsoNotBefore(long time) {
        this.notBefore = Math.max(notBefore, time);
    }

    /** Waits until a time, then runs a task. */
    void until(long time, Runnable task) {
        begin(time, task);
        timer.after(time - environment.now(), () -> finish(task));
    }

    /** Waits until the network is back, then runs a task; at once if it is there. */
    void untilOnline(Runnable task) {
        if (isOnline()) {
            stop();
            task.run();
            return;
        }
        begin(NEVER, task);
        offlineSince = OptionalLong.of(environment.now());
        owner.rescheduled(OptionalLong.empty());
        if (isOnline()) {
            wake();
        }
    }

    private void begin(long time, Runnable task) {
        stop();
        isWaiting = true;
        end = time;
        then = task;
        stopListening = connectivity
                .map(network -> network.onOnline(() -> mailbox.post(this::wake)))
                .orElse(stopListening);
    }

    /** Whether there is a network, as far as is known. */
    boolean isOnline() {
        return connectivity.map(Connectivity::isOnline).orElse(true);
    }

    /**
     * Ends the wait at once, or as soon as the server's hint and the last wake allow. A session that waits for the
     * network goes on waiting.
     */
    void wake() {
        if (!isWaiting || isOffline()) {
            return;
        }
        long now = environment.now();
        long time = Math.min(end, Math.max(now, Math.max(notBefore, nextWake)));
        if (time < end) {
            end = time;
            owner.rescheduled(OptionalLong.of(time - now));
        }
        if (time <= now) {
            carryOut();
        } else {
            timer.after(time - now, this::carryOut);
        }
    }

    private void carryOut() {
        if (isOffline()) {
            end = NEVER;
            owner.rescheduled(OptionalLong.empty());
            return;
        }
        long now = environment.now();
        nextWake = now + WAKE_INTERVAL_MILLIS;
        long offline = offlineSince.isPresent() ? now - offlineSince.getAsLong() : 0;
        Runnable task = then;
        stop();
        owner.woken(offline);
        task.run();
    }

    /** Whether it waits for a network that is still away, or away again. */
    private boolean isOffline() {
        return offlineSince.isPresent() && !isOnline();
    }

    private void finish(Runnable task) {
        stop();
        task.run();
    }

    /** Stops waiting. */
    void stop() {
        isWaiting = false;
        offlineSince = OptionalLong.empty();
        timer.stop();
        stopListening.run();
        stopListening = () -> {};
        then = () -> {};
    }
}
