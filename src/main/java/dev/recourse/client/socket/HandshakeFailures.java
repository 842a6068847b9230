package dev.recourse.client.socket;

import dev.recourse.client.io.AddressText;
import dev.recourse.client.io.Stages;
import dev.recourse.client.recovery.DriverConfig;
import dev.recourse.client.transport.TransportCodes;
import dev.recourse.engine.Answer;
import dev.recourse.engine.Failure;
import dev.recourse.engine.Phase;
import java.net.URI;

/**
 * Maps the error of a handshake to a failure: an HTTP response to what its domain reads in it; one that is not a
 * failure there to {@link TransportCodes#NOT_UPGRADED}, because a proxy sent it, not the service; a peer that was
 * unreachable or disconnected to the close code 1006, which is what browsers report; a timeout, bad TLS, or a request
 * that the client refuses to send to the transport domain.
 */
record HandshakeFailures(DriverConfig driverConfig, SocketConfig config, URI address) {

    private static final String SWITCHING_PROTOCOLS = "101";
    private static final int ABNORMAL = 1006;
    private static final int PROTOCOL_ERROR = 1002;

    /** The failure of a handshake that was answered. */
    Failure of(Answer refusal) {
        return rejected(refusal.withPhase(Phase.OPENING)).withPhase(Phase.OPENING);
    }

    /** The failure of a handshake without an answer. */
    Failure of(Throwable error) {
        boolean isRefusedHere = Stages.cause(error) instanceof IllegalArgumentException;
        return unanswered(isRefusedHere ? TransportCodes.REQUEST_INVALID : TransportCodes.codeOf(error))
                .withPhase(Phase.OPENING)
                .withSent(!isRefusedHere && !TransportCodes.wasNeverSent(error))
                .withContext(TransportCodes.context(error, address));
    }

    private Failure rejected(Answer refusal) {
        if (refusal.code().equals(SWITCHING_PROTOCOLS)) {
            return config.close()
                    .lookup(PROTOCOL_ERROR)
                    .failed()
                    .withContext(AddressText.of(address) + ": the answer to the handshake is not valid");
        }
        return config.http()
                .read(refusal, driverConfig.environment().wallClock().instant())
                .orElseGet(() -> notUpgraded(refusal.code()));
    }

    private Failure notUpgraded(String status) {
        return TransportCodes.failure(
                        TransportCodes.NOT_UPGRADED,
                        driverConfig.transport(),
                        config.http().lookup(status))
                .withContext(AddressText.of(address) + ": answered with the status " + status);
    }

    private Failure unanswered(String code) {
        return code.equals(TransportCodes.NOT_SENT) || code.equals(TransportCodes.UNREACHABLE)
                ? config.close().lookup(ABNORMAL).failed()
                : TransportCodes.failure(code, driverConfig.transport());
    }
}
