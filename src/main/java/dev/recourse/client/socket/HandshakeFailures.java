package dev.recourse.client.socket;

import dev.recourse.client.io.RetryAfterHeader;
import dev.recourse.client.io.Stages;
import dev.recourse.client.io.TransportCodes;
import dev.recourse.client.recovery.DriverConfig;
import dev.recourse.engine.Failure;
import dev.recourse.engine.Phase;
import java.net.http.HttpResponse;
import java.net.http.WebSocketHandshakeException;
import java.time.Duration;
import java.util.Optional;

/**
 * Maps the error of a handshake to a failure: an HTTP status to its domain, with its hint; a peer that was unreachable
 * or disconnected to the close code 1006, which is what browsers report; a timeout or bad TLS to the transport domain.
 */
record HandshakeFailures(DriverConfig driverConfig, SocketConfig config) {

    private static final int SWITCHING_PROTOCOLS = 101;
    private static final int ABNORMAL = 1006;
    private static final int PROTOCOL_ERROR = 1002;

    Failure of(Throwable error) {
        Failure failure = Stages.cause(error) instanceof WebSocketHandshakeException refused
                ? rejected(refused.getResponse())
                : unanswered(TransportCodes.codeOf(error));
        return failure.withPhase(Phase.OPENING).withSent(!TransportCodes.wasNeverSent(error));
    }

    private Failure rejected(HttpResponse<?> response) {
        if (response.statusCode() == SWITCHING_PROTOCOLS) {
            return config.close().lookup(PROTOCOL_ERROR).failed();
        }
        return config.http().lookup(response.statusCode()).failed().withHint(hint(response));
    }

    private Optional<Duration> hint(HttpResponse<?> response) {
        return RetryAfterHeader.in(
                response.headers(), driverConfig.environment().wallClock());
    }

    private Failure unanswered(String code) {
        return code.equals(TransportCodes.UNREACHABLE)
                ? config.close().lookup(ABNORMAL).failed()
                : driverConfig.transport().lookup(code).failed();
    }
}
