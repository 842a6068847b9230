package dev.recourse.client.recovery;

import dev.recourse.client.Environment;
import dev.recourse.client.RecoveryListener;
import dev.recourse.client.SharedBudget;
import dev.recourse.client.io.Domains;
import dev.recourse.client.io.GuardedEnvironment;
import dev.recourse.client.token.TokenSource;
import dev.recourse.engine.Domain;
import dev.recourse.engine.Policy;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CompletionStage;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The options that both drivers have. */
public record DriverConfig(
        Policy policy,
        TokenSource tokens,
        Environment environment,
        SharedBudget budget,
        RecoveryListener listener,
        Domain transport,
        Map<String, Supplier<? extends CompletionStage<?>>> refreshes) {

    /** Collects the options for the builders of the drivers. */
    public static final class Builder {
        private final Policy policy;
        private TokenSource tokens = TokenSource.NONE;
        private Environment environment = Environment.SYSTEM;
        private RecoveryListener listener = RecoveryListener.NONE;
        private String transportDomain = "transport";
        private final Map<String, Supplier<? extends CompletionStage<?>>> refreshes = new HashMap<>();
        private @Nullable SharedBudget budget;

        public Builder(Policy policy) {
            this.policy = policy;
        }

        public void tokens(TokenSource source) {
            this.tokens = source;
        }

        public void environment(Environment environment) {
            this.environment = environment;
        }

        public void listener(RecoveryListener listener) {
            this.listener = listener;
        }

        public void budget(SharedBudget budget) {
            this.budget = budget;
        }

        public void transportDomain(String name) {
            this.transportDomain = Domains.named(name, policy).name();
        }

        public void refresh(String subject, Supplier<? extends CompletionStage<?>> action) {
            refreshes.put(subject, action);
        }

        public DriverConfig build() {
            return new DriverConfig(
                    policy,
                    tokens,
                    GuardedEnvironment.of(environment),
                    budget != null ? budget : SharedBudget.of(policy),
                    listener,
                    Domains.named(transportDomain, policy),
                    Map.copyOf(refreshes));
        }
    }
}
