package dev.recourse.client.socket;

import dev.recourse.client.io.RetryAfterHeader;
import dev.recourse.client.io.Stages;
import dev.recourse.client.io.TransportCodes;
import dev.recourse.client.recovery.DriverConfig;
import dev.recourse.engine.ErrorCode;
import dev.recourse.engine.Failure;
import dev.recourse.engine.Phase;
import java.net.http.HttpResponse;
import java.net.http.WebSocketHandshakeException;
import java.time.Duration;
import java.util.Optional;

/**
 * Maps the error of a handshake to a failure: an HTTP status to its domain, with its hint; a status below 400 that this
 * domain does not list to {@link TransportCodes#NOT_UPGRADED}, because a proxy sent it, not the service; a peer that
 * was unreachable or disconnected to the close code 1006, which is what browsers report; a timeout or bad TLS to the
 * transport domain.
 */
record HandshakeFailures(DriverConfig driverConfig, SocketConfig config) {

    private static final int SWITCHING_PROTOCOLS = 101;
    private static final int FIRST_ERROR = 400;
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
        return refused(config.http().lookup(response.statusCode()), response.statusCode())
                .withHint(hint(response));
    }

    private Failure refused(ErrorCode code, int status) {
        return status >= FIRST_ERROR || code.isListed()
                ? code.failed()
                : TransportCodes.failure(TransportCodes.NOT_UPGRADED, driverConfig.transport(), code);
    }

    private Optional<Duration> hint(HttpResponse<?> response) {
        return RetryAfterHeader.in(
                response.headers(), driverConfig.environment().wallClock());
    }

    private Failure unanswered(String code) {
        return code.equals(TransportCodes.NOT_SENT) || code.equals(TransportCodes.UNREACHABLE)
                ? config.close().lookup(ABNORMAL).failed()
                : TransportCodes.failure(code, driverConfig.transport());
    }
}
