package dev.recourse.client;

import dev.recourse.engine.Domain;
import dev.recourse.engine.Policy;
import java.net.http.HttpClient;

/** What every session of a driver is made of. */
record DriverConfig(
        Policy policy,
        TokenSource tokens,
        Environment environment,
        SharedBudget budget,
        RecoveryListener observer,
        Domain transport,
        HttpClient client) {}
