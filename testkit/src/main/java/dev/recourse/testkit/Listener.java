package dev.recourse.testkit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.util.thread.QueuedThreadPool;
import org.eclipse.jetty.util.thread.ScheduledExecutorScheduler;
import org.eclipse.jetty.websocket.server.ServerWebSocketContainer;

/** One Jetty server on one loopback port, from its start to its stop; its threads are daemons. */
final class Listener {
    static final String HOST = "127.0.0.1";
    static final String THREADS = "scripted-server";
    private static final int MAX_THREADS = 32;
    private static final int BACKLOG = 1024;

    private final Server server;
    private final ServerConnector connector;

    private Listener(int port) {
        QueuedThreadPool threads = new QueuedThreadPool(MAX_THREADS);
        threads.setName(THREADS);
        threads.setDaemon(true);
        server = new Server(threads, new ScheduledExecutorScheduler(THREADS + "-timer", true), null);
        connector = new ServerConnector(server, 1, 1);
        connector.setHost(HOST);
        connector.setPort(port);
        connector.setAcceptQueueSize(BACKLOG);
        connector.setIdleTimeout(0);
        server.addConnector(connector);
        ServerWebSocketContainer.ensure(server).setIdleTimeout(Duration.ZERO);
    }

    /**
     * Listens.
     *
     * @throws UncheckedIOException naming the port, if it cannot be had
     */
    static Listener open(int port, Handler handler) {
        Listener listener = new Listener(port);
        listener.server.setHandler(handler);
        try {
            listener.connector.open();
        } catch (IOException taken) {
            throw new UncheckedIOException("port " + port + " of " + HOST + " is in use", taken);
        }
        listener.start();
        return listener;
    }

    private void start() {
        try {
            server.start();
        } catch (Exception failed) {
            stop();
            throw new IllegalStateException("Jetty did not start on port " + port(), failed);
        }
    }

    int port() {
        return connector.getLocalPort();
    }

    /** Cuts every connection there is, with nothing said above TCP. */
    void cutAll() {
        connector.getConnectedEndPoints().forEach(Wire::cut);
    }

    /** Stops listening, cuts every connection, and waits for the threads to end. */
    void stop() {
        connector.close();
        cutAll();
        try {
            server.stop();
        } catch (Exception failed) {
            throw new IllegalStateException("Jetty did not stop on port " + port(), failed);
        }
    }
}
