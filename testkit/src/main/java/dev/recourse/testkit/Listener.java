package dev.recourse.testkit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.Optional;
import org.eclipse.jetty.server.ConnectionFactory;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.HttpConfiguration;
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

    private Listener(int port, Optional<ServerCertificate> certificate) {
        QueuedThreadPool threads = new QueuedThreadPool(MAX_THREADS);
        threads.setName(THREADS);
        threads.setDaemon(true);
        server = new Server(threads, new ScheduledExecutorScheduler(THREADS + "-timer", true), null);
        connector = new ServerConnector(server, 1, 1, layers(certificate));
        connector.setHost(HOST);
        connector.setPort(port);
        connector.setAcceptQueueSize(BACKLOG);
        connector.setIdleTimeout(0);
        server.addConnector(connector);
        ServerWebSocketContainer.ensure(server).setIdleTimeout(Duration.ZERO);
    }

    private static ConnectionFactory[] layers(Optional<ServerCertificate> certificate) {
        HttpConfiguration quiet = new HttpConfiguration();
        // A test's clock is its own, and a hint that is a date counts from the Date of its answer.
        quiet.setSendDateHeader(false);
        HttpConnectionFactory http = new HttpConnectionFactory(quiet);
        return certificate
                .map(server ->
                        new ConnectionFactory[] {new SslConnectionFactory(tls(server), http.getProtocol()), http})
                .orElse(new ConnectionFactory[] {http});
    }

    private static SslContextFactory.Server tls(ServerCertificate certificate) {
        SslContextFactory.Server tls = new SslContextFactory.Server();
        tls.setKeyStore(certificate.keyStore());
        tls.setKeyStorePassword(certificate.password());
        return tls;
    }

    /**
     * Listens, with TLS if there is a certificate.
     *
     * @throws UncheckedIOException if the port cannot be used
     * @throws IllegalStateException if the class path has another version of Jetty
     */
    static Listener open(int port, Optional<ServerCertificate> certificate, Handler handler) {
        JettyVersions.check();
        Listener listener = new Listener(port, certificate);
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

    /** Ends every connection without a close frame. */
    void dropAll() {
        connector.getConnectedEndPoints().forEach(ConnectionReset::drop);
    }

    /** Stops listening, cuts every connection, and waits for the threads to end. */
    void stop() {
        connector.close();
        dropAll();
        try {
            server.stop();
        } catch (Exception failed) {
            throw new IllegalStateException("Jetty did not stop on port " + port(), failed);
        }
    }
}
