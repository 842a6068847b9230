package dev.recourse.client;

import java.net.http.HttpClient;
import java.time.Duration;
import java.util.Map;

/** What a recovering call is made of, beside its {@link Setting}. */
record HttpSetting(Map<String, HttpEndpoint> endpoints, HttpClient client, Duration timeout) {}
