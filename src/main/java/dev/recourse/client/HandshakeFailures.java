package dev.recourse.client;

import dev.recourse.engine.Failure;
import dev.recourse.engine.Phase;
import java.net.http.HttpResponse;
import java.net.http.WebSocketHandshakeException;
import java.time.Duration;
import java.util.Optional;

/**
 * Reads what kept a handshake from succeeding: an HTTP status in its domain with its hint, a peer that could not be
 * reached or left as the close code 1006 (which is what browsers report), a time-out or bad TLS as a transport failure.
 */
record HandshakeFailures(SocketConfig setting, DriverConfig common) {

    private static final int SWITCHING_PROTOCOLS = 101;
    private static final int ABNORMAL = 1006;
    private static final int PROTOCOL_ERROR = 1002;

    Failure read(Throwable error) {
        Failure failure = Stages.cause(error) instanceof WebSocketHandshakeException refused
                ? rejected(refused.getResponse())
                : unanswered(TransportCodes.codeOf(error));
        return failure.withPhase(Phase.OPENING);
    }

    private Failure rejected(HttpResponse<?> response) {
        if (response.statusCode() == SWITCHING_PROTOCOLS) {
            return setting.close().lookup(PROTOCOL_ERROR).failed();
        }
        return setting.http().lookup(response.statusCode()).failed().withHint(hint(response));
    }

    private Optional<Duration> hint(HttpResponse<?> response) {
        return RetryAfterHeader.in(response.headers(), common.environment().wallClock());
    }

    private Failure unanswered(String code) {
        return code.equals(TransportCodes.UNREACHABLE)
                ? setting.close().lookup(ABNORMAL).failed()
                : common.transport().lookup(code).failed();
    }
}
