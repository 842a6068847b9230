package dev.recourse.client.recovery;

import dev.recourse.client.Connectivity;
import dev.recourse.client.Environment;
import dev.recourse.client.RecoveryListener;
import dev.recourse.client.SharedBudget;
import dev.recourse.client.token.TokenSource;
import dev.recourse.engine.Domain;
import dev.recourse.engine.Policy;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletionStage;
import java.util.function.Supplier;

/** The options that sockets and calls have in common. */
public record DriverConfig(
        Policy policy,
        TokenSource tokens,
        Environment environment,
        SharedBudget budget,
        RecoveryListener listener,
        Domain transport,
        Map<String, Supplier<? extends CompletionStage<?>>> refreshes,
        Optional<Connectivity> connectivity) {}
