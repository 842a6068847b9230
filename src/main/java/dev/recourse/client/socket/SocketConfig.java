package dev.recourse.client.socket;

import dev.recourse.engine.Domain;
import java.net.URI;
import java.net.http.HttpClient;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/** The options of a reconnecting socket, beside those that calls have too. */
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
        boolean locatesFirst,
        HttpClient client) {}
