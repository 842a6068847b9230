package dev.recourse.testkit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.Optional;
import org.eclipse.jetty.server.ConnectionFactory;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.server.SslConnectionFactory;
import org.eclipse.jetty.util.ssl.SslContextFactory;
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

    private Listener(int port, Optional<Identity> identity) {
        QueuedThreadPool threads = new QueuedThreadPool(MAX_THREADS);
        threads.setName(THREADS);
        threads.setDaemon(true);
        server = new Server(threads, new ScheduledExecutorScheduler(THREADS + "-timer", true), null);
        connector = new ServerConnector(server, 1, 1, layers(identity));
        connector.setHost(HOST);
        connector.setPort(port);
        connector.setAcceptQueueSize(BACKLOG);
        connector.setIdleTimeout(0);
        server.addConnector(connector);
        ServerWebSocketContainer.ensure(server).setIdleTimeout(Duration.ZERO);
    }

    private static ConnectionFactory[] layers(Optional<Identity> identity) {
        HttpConnectionFactory http = new HttpConnectionFactory();
        return identity.map(
                        who -> new ConnectionFactory[] {new SslConnectionFactory(tls(who), http.getProtocol()), http})
                .orElse(new ConnectionFactory[] {http});
    }

    private static SslContextFactory.Server tls(Identity identity) {
        SslContextFactory.Server tls = new SslContextFactory.Server();
        tls.setKeyStore(identity.keys());
        tls.setKeyStorePassword(identity.password());
        return tls;
    }

    /**
     * Listens, under TLS if there is an identity.
     *
     * @throws UncheckedIOException naming the port, if it cannot be had
     */
    static Listener open(int port, Optional<Identity> identity, Handler handler) {
        Listener listener = new Listener(port, identity);
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
        connector.getConnectedEndPoints().forEach(ConnectionReset::cut);
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
