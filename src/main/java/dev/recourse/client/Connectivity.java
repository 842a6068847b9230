package dev.recourse.client;

import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;

/**
 * What an application knows about its network, for the clients that are built with it. While the network is away they
 * begin no attempt, and count neither attempts nor time; when it is back, those that wait try at once. An open
 * connection is left alone, and the deadline of a call still holds.
 *
 * <p>It is fed by the application, from whatever its platform offers: Android's {@code ConnectivityManager}, the
 * network manager of a desktop, or the moment at which a laptop wakes up. An application that cannot tell needs none:
 * then an attempt without a network fails and is retried like any other. Safe for any thread.
 */
public final class Connectivity {

    private final Map<Object, Runnable> listeners = new ConcurrentHashMap<>();
    private volatile boolean online = true;

    private Connectivity() {}

    /** Creates one that is online. */
    public static Connectivity create() {
        return new Connectivity();
    }

    /**
     * The network is back, or another one is there: clients that wait try now, no sooner than a server's hint allows,
     * and each at most once a second. May be called while it is online.
     */
    public void online() {
        online = true;
        // A stage keeps what its task throws, so that the others are called in any case.
        listeners
                .values()
                .forEach(listener -> CompletableFuture.completedFuture(listener)
                        .thenAccept(Runnable::run)
                        .isDone());
    }

    /** The network is away, until {@link #online()} is called. */
    public void offline() {
        online = false;
    }

    /** Whether the network is there, as far as the application has said. */
    public boolean isOnline() {
        return online;
    }

    /**
     * Runs a listener at each call of {@link #online()}, on its thread. A client is registered only while it waits.
     *
     * @param listener must return at once; what it throws is dropped
     * @return removes the listener
     */
    public Runnable onOnline(Runnable listener) {
        Object registration = new Object();
        listeners.put(registration, listener);
        return () -> listeners.remove(registration);
    }
}
