package dev.recourse.client.faults;

import java.net.URI;

/**
 * A server on loopback that fails as its script says. Each handshake, and each call to a path, takes one step; after
 * the last, everything succeeds.
 */
interface FaultServer extends AutoCloseable {

    int port();

    /** Whether it speaks TLS. */
    boolean isSecure();

    default URI ws(String path) {
        return URI.create((isSecure() ? "wss" : "ws") + "://localhost:" + port() + path);
    }

    default URI http(String path) {
        return URI.create((isSecure() ? "https" : "http") + "://localhost:" + port() + path);
    }

    /** Accepts, and echoes text. */
    FaultServer accept();

    /** Accepts and closes at once. */
    FaultServer refuse(int code, String reason);

    /** Accepts and closes at once, with a close frame that is empty. */
    FaultServer refuseWithoutCode();

    /** Accepts and ends the connection, with no close frame. */
    FaultServer drop();

    /** Accepts, then neither reads nor writes. */
    FaultServer freeze();

    /** Answers with an HTTP status. */
    FaultServer reject(int status, String retryAfter);

    /** Resets the connection before a byte of an answer, which the JDK's client repeats once by itself. */
    FaultServer reset();

    /** Resets the connection after the first bytes of an answer. */
    FaultServer cutShort();

    /** Never answers. */
    FaultServer silent();

    /** Answers a call to this path. */
    FaultServer answer(String path, int status, String retryAfter, String body);

    /** Answers a call to this path only after {@link #release()}. */
    FaultServer hold(String path, int status, String body);

    /** Cuts the answer to a call to this path short. */
    FaultServer cutShort(String path);

    /** Answers the calls it held back. */
    void release();

    /** Sends bytes on the n-th socket it accepted, from 1. */
    void write(int socket, byte... bytes);

    /** Resets the n-th socket it accepted. */
    void reset(int socket);

    /** Closes the n-th socket it accepted. */
    void close(int socket, int code, String reason);

    /** How many handshakes it has received. */
    int handshakes();

    /** How many calls it has received, to any path. */
    int calls();

    /** Stops listening and cuts every connection. */
    void kill();

    /** Listens on the same port again. */
    void restart();

    @Override
    void close();
}
