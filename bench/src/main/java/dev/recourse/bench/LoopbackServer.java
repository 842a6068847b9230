package dev.recourse.bench;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;

/** A server on this machine that gives one answer to each GET, without making objects, on a thread per connection. */
final class LoopbackServer implements AutoCloseable {

    static final String BODY = "{\"region\":\"eu-central-1\"}";

    private static final byte[] ANSWER = ("HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: "
                    + BODY.length() + "\r\n\r\n" + BODY)
            .getBytes(US_ASCII);
    /** What ends a request without a body: CR LF CR LF. */
    private static final int END = 0x0D0A0D0A;

    private static final int BUFFER = 4_096;
    private static final int BYTE = 0xFF;

    private final ServerSocket listening;

    LoopbackServer() {
        try {
            listening = new ServerSocket(0, 0, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        inBackground(this::accept);
    }

    URI address() {
        return URI.create("http://localhost:" + listening.getLocalPort());
    }

    private static void inBackground(Runnable task) {
        Thread thread = new Thread(task, "loopback");
        thread.setDaemon(true);
        thread.start();
    }

    private void accept() {
        try {
            while (true) {
                Socket connection = listening.accept();
                connection.setTcpNoDelay(true);
                inBackground(() -> answer(connection));
            }
        } catch (IOException closed) {
            return;
        }
    }

    private static void answer(Socket connection) {
        try (connection) {
            InputStream in = connection.getInputStream();
            OutputStream out = connection.getOutputStream();
            byte[] buffer = new byte[BUFFER];
            int last = 0;
            for (int read = in.read(buffer); read > 0; read = in.read(buffer)) {
                for (int i = 0; i < read; i++) {
                    last = (last << Byte.SIZE) | (buffer[i] & BYTE);
                    if (last == END) {
                        out.write(ANSWER);
                    }
                }
            }
        } catch (IOException closed) {
            return;
        }
    }

    @Override
    public void close() {
        try {
            listening.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
