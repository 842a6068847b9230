package dev.recourse.client.faults;

import dev.recourse.client.transport.JdkWebSocketTransport;
import dev.recourse.client.transport.WebSocketTransport;
import java.util.Optional;
import javax.net.ssl.SSLContext;

/** The JDK's client, which sends a handshake once more if its connection is reset. */
public final class JdkUnderTest implements TransportUnderTest {

    @Override
    public WebSocketTransport transport(Optional<SSLContext> tls) {
        return JdkWebSocketTransport.of(tls.isEmpty() ? FaultRun.CLIENT : FaultRun.client(tls));
    }

    @Override
    public WebSocketTransport shared() {
        return JdkWebSocketTransport.shared();
    }

    @Override
    public int handshakesWhenReset() {
        return 2;
    }

    @Override
    public boolean checksTexts() {
        return true;
    }

    @Override
    public int threadsForASocket() {
        return 0;
    }

    @Override
    public boolean isIdleHelper(Thread thread) {
        return false;
    }
}
