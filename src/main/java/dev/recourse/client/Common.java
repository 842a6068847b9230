package dev.recourse.client;

import dev.recourse.engine.Policy;
import java.net.http.HttpClient;
import org.jspecify.annotations.Nullable;

/** Collects what both drivers are made of, for their builders. */
final class Common {

    private final Policy policy;
    private TokenSource tokens = TokenSource.NONE;
    private Environment environment = Environment.SYSTEM;
    private RecoveryListener observer = RecoveryListener.NONE;
    private String transportDomain = "transport";
    private @Nullable SharedBudget budget;
    private @Nullable HttpClient client;

    Common(Policy policy) {
        this.policy = policy;
    }

    void tokens(TokenSource other) {
        this.tokens = other;
    }

    void environment(Environment other) {
        this.environment = other;
    }

    void observer(RecoveryListener other) {
        this.observer = other;
    }

    void budget(SharedBudget other) {
        this.budget = other;
    }

    void transportDomain(String name) {
        this.transportDomain = Domains.named(name, policy).name();
    }

    void client(HttpClient other) {
        this.client = SharedClient.checked(other);
    }

    DriverConfig setting() {
        return new DriverConfig(
                policy,
                tokens,
                environment,
                budget != null ? budget : SharedBudget.of(policy),
                observer,
                Domains.named(transportDomain, policy),
                SharedClient.unless(client));
    }
}
