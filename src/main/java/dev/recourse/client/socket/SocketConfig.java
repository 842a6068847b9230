package dev.recourse.client.socket;

import dev.recourse.client.transport.HandshakeRequest.Pings;
import dev.recourse.client.transport.WebSocketTransport;
import dev.recourse.client.transport.WebSocketTransport.Capability;
import dev.recourse.engine.Domain;
import java.net.URI;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/** The options of a reconnecting socket, beside those that both drivers have. */
record SocketConfig(
        Supplier<URI> address,
        Map<String, Supplier<URI>> endpoints,
        Domain close,
        Domain http,
        WebSocketTransport transport,
        TokenPlace tokenPlace,
        Duration connectTimeout,
        Heartbeat.Timing heartbeat,
        QueuePolicy queue,
        int maxMessageSize,
        Optional<Locator> locator,
        boolean locatesFirst) {

    /** The heartbeat of the session, if it is not the transport that sends the pings. */
    Heartbeat.Timing ownHeartbeat() {
        return sendsPings() ? Heartbeat.Timing.OFF : heartbeat;
    }

    /** The pings that the transport sends by itself. */
    Optional<Pings> pings() {
        return sendsPings()
                ? Optional.of(
                        new Pings(Duration.ofMillis(heartbeat.interval()), Duration.ofMillis(heartbeat.timeout())))
                : Optional.empty();
    }

    private boolean sendsPings() {
        return heartbeat.isOn() && !transport.capabilities().contains(Capability.PING);
    }
}
