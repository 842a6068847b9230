package dev.recourse.client;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;

/** What a recovering call is made of, beside its {@link DriverConfig}. */
record HttpConfig(Map<String, HttpEndpoint> endpoints, Duration timeout, Optional<Duration> deadline) {}
