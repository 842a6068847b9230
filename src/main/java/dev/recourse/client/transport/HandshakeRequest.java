package dev.recourse.client.transport;

import dev.recourse.client.io.AddressText;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A handshake that is to be sent.
 *
 * @param address a {@code ws} or {@code wss} address with a host
 * @param subprotocols offered in this order; the server need not select one
 * @param headers further fields, such as {@code Authorization}
 * @param timeout how long the handshake may take, until it is opened or the head of a refusal has arrived
 * @param pings when a transport without {@link WebSocketTransport.Capability#PING} sends pings; empty for none
 */
public record HandshakeRequest(
        URI address, List<String> subprotocols, Map<String, String> headers, Duration timeout, Optional<Pings> pings) {

    /**
     * The times of pings.
     *
     * @param interval the silence before a ping, at least 1 ms
     * @param timeout the silence after a ping that ends the connection, at least 1 ms
     */
    public record Pings(Duration interval, Duration timeout) {}

    public HandshakeRequest {
        subprotocols = List.copyOf(subprotocols);
        headers = Map.copyOf(headers);
    }

    /** Where it goes, without user info, query, headers and subprotocols, which may be secrets. */
    @Override
    public String toString() {
        return "handshake with " + AddressText.of(address);
    }
}
