package dev.recourse.client.faults;

import dev.recourse.client.support.RawServer;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Function;

/**
 * Answers one client after the other with a start, and then with the same bytes until the client cuts the connection.
 */
final class FloodServer implements AutoCloseable {

    private final Function<String, byte[]> start;
    private final byte[] again;
    private final long pauseNanos;
    private final ServerSocket socket;
    private final Semaphore cut = new Semaphore(0);
    private final AtomicLong sent = new AtomicLong();
    private volatile Optional<Socket> current = Optional.empty();

    /**
     * Starts the server.
     *
     * @param start makes the start of the answer from the head of the request
     * @param again what follows, again and again
     * @param pauseNanos how long it waits before each repetition
     */
    FloodServer(Function<String, byte[]> start, byte[] again, long pauseNanos) {
        this.start = start;
        this.again = again.clone();
        this.pauseNanos = pauseNanos;
        try {
            socket = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Thread thread = new Thread(this::serve, "flood-server");
        thread.setDaemon(true);
        thread.start();
    }

    URI ws(String path) {
        return URI.create("ws://localhost:" + socket.getLocalPort() + path);
    }

    /** Whether the client cuts the connection, now or soon. */
    boolean isCut() throws InterruptedException {
        return cut.tryAcquire(20, TimeUnit.SECONDS);
    }

    /** How many bytes were sent beyond the starts. */
    long sent() {
        return sent.get();
    }

    private void serve() {
        while (!socket.isClosed()) {
            try (Socket client = socket.accept()) {
                current = Optional.of(client);
                flood(client);
            } catch (IOException e) {
                cut.release();
            }
        }
    }

    private void flood(Socket client) throws IOException {
        OutputStream out = client.getOutputStream();
        out.write(start.apply(RawServer.head(client.getInputStream())));
        while (true) {
            out.write(again);
            sent.addAndGet(again.length);
            LockSupport.parkNanos(pauseNanos);
        }
    }

    @Override
    public void close() {
        try {
            socket.close();
            if (current.isPresent()) {
                current.get().close();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
