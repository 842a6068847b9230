package dev.recourse.client.faults;

import dev.recourse.client.Environment;
import dev.recourse.client.socket.ReconnectingWebSocket;
import dev.recourse.client.transport.WebSocketTransport;
import dev.recourse.testkit.ServerCertificate;
import java.net.URI;
import java.net.http.HttpClient;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import javax.net.ssl.SSLContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;

/** One fault on each kind of server; afterwards no thread, no network connection and no timer is left. */
@ParameterizedClass(name = "{0}")
@MethodSource("dev.recourse.client.faults.Servers#here")
abstract class FaultRun {

    private static final int THREADS = 2;

    /**
     * The one client of all runs, with all the threads it will ever have. It offers no HTTP/2, because Node.js takes
     * the {@code Upgrade: h2c} of a plain call for a handshake.
     */
    static final HttpClient CLIENT = client(Optional.empty());

    static final WebSocketTransport TRANSPORT = TransportUnderTest.HERE.transport(Optional.empty());

    /** Keeps the one timer's thread, which would end soon and begin again otherwise. */
    static final Runnable TIMER = Environment.SYSTEM.scheduler().schedule(() -> {}, TimeUnit.DAYS.toMillis(1));

    final Trial trial = new Trial(TRANSPORT);
    private final Servers kind;
    private final List<FaultServer> servers = new ArrayList<>();
    private final Footprint before;
    /** How many sockets the client is known to keep for good. */
    private int kept;

    FaultRun(Servers kind) {
        this.kind = kind;
        warmUp();
        before = Footprint.now();
    }

    static HttpClient client(Optional<SSLContext> tls) {
        ThreadPoolExecutor executor = (ThreadPoolExecutor) Executors.newFixedThreadPool(THREADS, work -> {
            Thread thread = new Thread(work, "fault-run");
            thread.setDaemon(true);
            return thread;
        });
        executor.prestartAllCoreThreads();
        HttpClient.Builder builder = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .followRedirects(HttpClient.Redirect.NEVER)
                .executor(executor);
        tls.ifPresent(builder::sslContext);
        return builder.build();
    }

    FaultServer server() {
        return server(Optional.empty());
    }

    FaultServer server(Optional<ServerCertificate> identity) {
        FaultServer started = kind.start(identity);
        servers.add(started);
        return started;
    }

    /** A handshake is about to be garbled. */
    void garbles() {
        kept += TransportUnderTest.HERE.socketsKeptWhenGarbled();
    }

    /** Starts what the process starts once. */
    private void warmUp() {
        kind.start(Optional.empty()).close();
        ReconnectingWebSocket.builder(() -> URI.create("ws://localhost/"), Trial.POLICY)
                .transport(TRANSPORT);
        new CompletableFuture<>().orTimeout(1, TimeUnit.DAYS).complete(null);
    }

    @AfterEach
    void nothingIsLeft() {
        trial.end();
        servers.forEach(FaultServer::close);
        before.assertRegained(kept);
    }
}
