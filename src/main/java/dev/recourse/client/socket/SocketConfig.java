package dev.recourse.client.socket;

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
        TokenPlace tokenPlace,
        Duration connectTimeout,
        Heartbeat.Timing heartbeat,
        QueuePolicy queue,
        int maxMessageSize,
        Optional<Locator> locator,
        boolean locatesFirst) {}
