package dev.recourse.client.socket;

import dev.recourse.client.io.Answers;
import dev.recourse.client.io.Stages;
import dev.recourse.client.recovery.DriverConfig;
import dev.recourse.client.transport.TransportCodes;
import dev.recourse.engine.Answer;
import dev.recourse.engine.Failure;
import dev.recourse.engine.Phase;
import java.net.http.HttpResponse;
import java.net.http.WebSocketHandshakeException;

/**
 * Maps the error of a handshake to a failure: an HTTP response to what its domain reads in it; one that is not a
 * failure there to {@link TransportCodes#NOT_UPGRADED}, because a proxy sent it, not the service; a peer that was
 * unreachable or disconnected to the close code 1006, which is what browsers report; a timeout or bad TLS to the
 * transport domain.
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
        Answer answer = Answers.of(response, body(response)).withPhase(Phase.OPENING);
        return config.http()
                .read(answer, driverConfig.environment().wallClock().instant())
                .orElseGet(() -> notUpgraded(response.statusCode()));
    }

    /** The body, which the JDK's client has read as a text. */
    private static String body(HttpResponse<?> response) {
        String text = response.body() instanceof String read ? read : "";
        return text.substring(0, Math.min(text.length(), Answers.BODY_LIMIT));
    }

    private Failure notUpgraded(int status) {
        return TransportCodes.failure(
                TransportCodes.NOT_UPGRADED,
                driverConfig.transport(),
                config.http().lookup(status));
    }

    private Failure unanswered(String code) {
        return code.equals(TransportCodes.NOT_SENT) || code.equals(TransportCodes.UNREACHABLE)
                ? config.close().lookup(ABNORMAL).failed()
                : TransportCodes.failure(code, driverConfig.transport());
    }
}
