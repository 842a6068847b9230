package dev.recourse.client;

import java.time.Duration;
import java.util.Map;

/** What a recovering call is made of, beside its {@link Setting}. */
record HttpSetting(Map<String, HttpEndpoint> endpoints, Duration timeout) {}
