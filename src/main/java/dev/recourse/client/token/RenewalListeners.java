package dev.recourse.client.token;

import dev.recourse.client.Environment;
import dev.recourse.client.io.Guarded;
import dev.recourse.client.io.Mailbox;
import dev.recourse.client.io.OneShotTimer;
import java.util.List;
import java.util.OptionalLong;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * The listeners for new tokens. While there are any, a timer has tokens renewed before they expire. Safe for any
 * thread; listeners are called one at a time.
 */
final class RenewalListeners {

    private final List<Listener> all = new CopyOnWriteArrayList<>();
    private final Mailbox mailbox;
    private final OneShotTimer timer;
    private final Supplier<OptionalLong> untilRenewal;
    private final Runnable renew;

    /** One subscription, so that a consumer that is added twice can be removed once. */
    private record Listener(Consumer<Token> consumer) {
        @Override
        public boolean equals(Object other) {
            return this == other;
        }

        @Override
        public int hashCode() {
            return System.identityHashCode(this);
        }
    }

    /**
     * @param untilRenewal how long until the token is to be renewed, in milliseconds; empty if it never is
     * @param renew renews the token; {@link #plan} must follow
     */
    RenewalListeners(Environment environment, Supplier<OptionalLong> untilRenewal, Runnable renew) {
        this.mailbox = new Mailbox(environment.executor());
        this.timer = new OneShotTimer(environment, mailbox);
        this.untilRenewal = untilRenewal;
        this.renew = renew;
    }

    /** Adds a listener; what is returned removes it. */
    Runnable add(Consumer<Token> consumer) {
        Listener added = new Listener(consumer);
        all.add(added);
        plan();
        return () -> {
            all.remove(added);
            plan();
        };
    }

    /** Tells all about a new token. */
    void renewed(Token token) {
        mailbox.post(() -> all.forEach(listener -> Guarded.run(() -> listener.consumer.accept(token))));
    }

    /** Sets the timer again, because something that it depends on has changed. */
    void plan() {
        mailbox.post(() -> {
            OptionalLong wait = all.isEmpty() ? OptionalLong.empty() : untilRenewal.get();
            if (wait.isPresent()) {
                timer.after(wait.getAsLong(), renew);
            } else {
                timer.stop();
            }
        });
    }
}
