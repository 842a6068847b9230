package dev.recourse.client.socket;

import dev.recourse.client.io.AddressText;
import dev.recourse.client.recovery.DriverConfig;
import dev.recourse.client.token.Token;
import dev.recourse.client.transport.TransportCodes;
import dev.recourse.engine.Failure;
import dev.recourse.engine.Phase;
import dev.recourse.engine.RedirectTarget;
import java.net.URI;
import java.util.List;
import java.util.Optional;

/** Finds out before a handshake that there can be none, and why. */
record AddressCheck(DriverConfig driverConfig, SocketConfig config) {

    private static final List<String> SCHEMES = List.of("ws", "wss");

    /** The failure of an attempt without an address. */
    Failure missing(Optional<RedirectTarget> target) {
        return target.isPresent()
                ? notSent(
                        TransportCodes.ENDPOINT_UNKNOWN,
                        "the endpoint " + target.get().key() + " has no address")
                : notSent(TransportCodes.REQUEST_INVALID, "the socket has no address");
    }

    /** The failure of an attempt at this address with this token, if it cannot be made. */
    Optional<Failure> check(URI address, Token token) {
        return AddressText.refusal(address, SCHEMES)
                .or(() -> withFragment(address))
                .or(() -> withoutPlace(address, token))
                .map(why -> notSent(TransportCodes.REQUEST_INVALID, why));
    }

    private static Optional<String> withFragment(URI address) {
        return Optional.ofNullable(address.getRawFragment())
                .map(fragment -> AddressText.of(address) + " cannot be used: it has a fragment");
    }

    private Optional<String> withoutPlace(URI address, Token token) {
        return config.tokenPlace().carries(token)
                ? Optional.empty()
                : Optional.of(AddressText.of(address) + ": the token cannot be sent where the handshake carries it");
    }

    private Failure notSent(String code, String context) {
        return driverConfig
                .transport()
                .lookup(code)
                .failed()
                .withPhase(Phase.OPENING)
                .withSent(false)
                .withContext(context);
    }
}
