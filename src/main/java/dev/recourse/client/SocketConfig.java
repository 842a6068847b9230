package dev.recourse.client;

import dev.recourse.engine.Domain;
import java.net.URI;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/** What a reconnecting socket is made of, beside its {@link DriverConfig}. */
record SocketConfig(
        Supplier<URI> usual,
        Map<String, Supplier<URI>> endpoints,
        Domain close,
        Domain http,
        TokenPlace place,
        Duration connectTimeout,
        HeartbeatInterval pulse,
        QueuePolicy sending,
        int messageLimit,
        Optional<Locator> locator,
        boolean locatesFirst) {}
