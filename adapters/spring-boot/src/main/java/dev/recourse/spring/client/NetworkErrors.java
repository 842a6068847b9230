package dev.recourse.spring.client;

import dev.recourse.client.transport.TransportCodes;
import java.io.IOException;
import java.net.SocketTimeoutException;
import java.util.concurrent.TimeoutException;
import org.springframework.web.reactive.function.client.WebClientRequestException;

/** What a {@code WebClient} throws where there is no response. */
final class NetworkErrors {

    private NetworkErrors() {}

    /** Whether an error is one of the network, and not one of the application, such as of the body that it sends. */
    static boolean isOfNetwork(Throwable thrown) {
        Throwable cause = thrown instanceof WebClientRequestException ? thrown.getCause() : thrown;
        return cause instanceof IOException
                || cause instanceof TimeoutException
                || (cause != null && isOfNetty(cause.getClass().getName()));
    }

    private static boolean isOfNetty(String type) {
        return type.startsWith("io.netty.") || type.startsWith("reactor.netty.");
    }

    /** What the network did, in the JDK's types where Netty has its own. */
    static Throwable cause(Throwable thrown) {
        Throwable cause =
                thrown instanceof WebClientRequestException && thrown.getCause() != null ? thrown.getCause() : thrown;
        String type = cause.getClass().getName();
        if (type.contains("PoolAcquire")) {
            return TransportCodes.neverSent(cause);
        }
        return isOfNetty(type) && type.endsWith("TimeoutException")
                ? new SocketTimeoutException(type).initCause(cause)
                : cause;
    }
}
