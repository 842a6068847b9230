package dev.recourse.testkit;

import java.io.IOException;
import java.net.StandardSocketOptions;
import java.nio.channels.SocketChannel;
import org.eclipse.jetty.io.EndPoint;

/** Ends TCP connections as a failing network does. */
final class ConnectionReset {
    private ConnectionReset() {}

    /** Sends RST: what is not yet delivered is lost. */
    static void reset(EndPoint endPoint) {
        if (endPoint.getTransport() instanceof EndPoint belowTls) {
            reset(belowTls);
            return;
        }
        if (endPoint.getTransport() instanceof SocketChannel channel && channel.isOpen()) {
            try {
                channel.setOption(StandardSocketOptions.SO_LINGER, 0);
            } catch (IOException alreadyGone) {
                return;
            }
        }
        endPoint.close();
    }

    /** Sends FIN, and nothing above TCP. */
    static void drop(EndPoint endPoint) {
        endPoint.close();
    }
}
