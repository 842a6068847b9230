package dev.recourse.client.support;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.function.Function;

/** Answers every request, one client at a time, with bytes that a test computes from its head. */
public final class RawServer implements AutoCloseable {

    private static final String GUID = "258EAFA5-E914-47DA-95CA-C5AB0DC85B11";

    private final ServerSocket socket;
    private final Function<String, byte[]> answer;
    private final boolean waits;

    private RawServer(Function<String, byte[]> answer, boolean waits) {
        this.answer = answer;
        this.waits = waits;
        try {
            socket = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Thread thread = new Thread(this::serve, "raw-server");
        thread.setDaemon(true);
        thread.start();
    }

    /** Answers every request with these bytes, and ends the connection. */
    public static RawServer answering(byte[] bytes) {
        return new RawServer(head -> bytes, false);
    }

    /** Answers every request with these bytes; serves the next client when this one has left. */
    public static RawServer holding(byte[] bytes) {
        return new RawServer(head -> bytes, true);
    }

    /** Answers with a head, and never with a body; serves the next client when this one has left. */
    public static RawServer stalling(int status) {
        byte[] head =
                ("HTTP/1.1 " + status + " Stalled\r\nContent-Length: 10\r\n\r\n").getBytes(StandardCharsets.US_ASCII);
        return holding(head);
    }

    /** Accepts every handshake, sends these bytes on the new socket, then ends the connection. */
    public static RawServer accepting(byte[] frames) {
        return new RawServer(
                head -> {
                    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
                    bytes.writeBytes(upgrade(head));
                    bytes.writeBytes(frames);
                    return bytes.toByteArray();
                },
                false);
    }

    public URI address(String scheme) {
        return URI.create(scheme + "://localhost:" + socket.getLocalPort() + "/doc");
    }

    @Override
    public void close() {
        try {
            socket.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void serve() {
        while (!socket.isClosed()) {
            try (Socket client = socket.accept()) {
                OutputStream out = client.getOutputStream();
                out.write(answer.apply(head(client.getInputStream())));
                if (waits) {
                    client.getInputStream().transferTo(OutputStream.nullOutputStream());
                }
            } catch (IOException e) {
                // The client left, or the test is over.
            }
        }
    }

    /** The head of a request. */
    public static String head(InputStream in) throws IOException {
        StringBuilder head = new StringBuilder();
        while (head.indexOf("\r\n\r\n") < 0) {
            int next = in.read();
            if (next < 0) {
                throw new IOException("the client left");
            }
            head.append((char) next);
        }
        return head.toString();
    }

    /** The answer that accepts the handshake with this head. */
    public static byte[] upgrade(String head) {
        return ("HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
                        + "Sec-WebSocket-Accept: " + accept(head) + "\r\n\r\n")
                .getBytes(StandardCharsets.US_ASCII);
    }

    private static String accept(String head) {
        String key = head.lines()
                .filter(line -> line.regionMatches(true, 0, "sec-websocket-key:", 0, 18))
                .map(line -> line.substring(18).strip())
                .findFirst()
                .orElse("");
        try {
            byte[] hash = MessageDigest.getInstance("SHA-1").digest((key + GUID).getBytes(StandardCharsets.US_ASCII));
            return Base64.getEncoder().encodeToString(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
