package dev.recourse.client.faults;

import dev.recourse.client.transport.WebSocketTransport;
import java.util.Optional;
import javax.net.ssl.SSLContext;

/** The transport that the fault tests run on. An adapter's build names its own by a system property. */
public interface TransportUnderTest {

    TransportUnderTest HERE = named(System.getProperty("recourse.transport", JdkUnderTest.class.getName()));

    /** A transport with the trust of this context; with that of the system, if it is empty. */
    WebSocketTransport transport(Optional<SSLContext> tls);

    /** The transport of a process that has only one. */
    WebSocketTransport shared();

    /** How often the client sends a handshake whose connection is reset before an answer. */
    int handshakesWhenReset();

    /** Whether a text that is not UTF-8 ends the connection. */
    boolean checksTexts();

    /** How many threads an open socket has. */
    int threadsForASocket();

    /** Whether this thread is idle, serves the whole process, and ends later than a test waits. */
    boolean isIdleHelper(Thread thread);

    private static TransportUnderTest named(String type) {
        try {
            return Class.forName(type)
                    .asSubclass(TransportUnderTest.class)
                    .getConstructor()
                    .newInstance();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
