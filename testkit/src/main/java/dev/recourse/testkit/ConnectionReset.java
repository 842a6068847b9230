package dev.recourse.testkit;

import java.io.IOException;
import java.net.StandardSocketOptions;
import java.nio.channels.SocketChannel;
import org.eclipse.jetty.io.EndPoint;

/** Ends TCP connections the way a failing network does. */
final class ConnectionReset {
    private ConnectionReset() {}

    /** Cuts with a reset (RST): what is not yet delivered is lost. */
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

    /** Ends the stream (FIN) with nothing said above TCP. */
    static void cut(EndPoint endPoint) {
        endPoint.close();
    }
}
