package dev.recourse.client.options;

import dev.recourse.client.Connectivity;
import dev.recourse.client.Environment;
import dev.recourse.client.KnownFailure;
import dev.recourse.client.RecoveryListener;
import dev.recourse.client.SharedBudget;
import dev.recourse.client.call.CallOptions;
import dev.recourse.client.io.Domains;
import dev.recourse.client.io.GuardedEnvironment;
import dev.recourse.client.recovery.DriverConfig;
import dev.recourse.client.socket.SocketBuilder;
import dev.recourse.client.token.TokenSource;
import dev.recourse.engine.Policy;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletionStage;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The options that every builder has.
 *
 * @param <B> the type of the builder
 */
public abstract sealed class RecoveryOptions<B extends RecoveryOptions<B>> permits SocketBuilder, CallOptions {

    /** The policy that decides. */
    protected final Policy policy;

    private final Map<String, Supplier<? extends CompletionStage<?>>> refreshes = new HashMap<>();
    private TokenSource tokens = TokenSource.NONE;
    private Environment environment = Environment.SYSTEM;
    private RecoveryListener listener = RecoveryListener.NONE;
    private String transportDomain = "transport";
    private @Nullable SharedBudget budget;
    private @Nullable Connectivity connectivity;

    /** The defaults. */
    protected RecoveryOptions(Policy policy) {
        this.policy = Objects.requireNonNull(policy, "policy");
    }

    /** This builder. */
    @SuppressWarnings("unchecked")
    protected final B self() {
        return (B) this;
    }

    /** Sets the source of tokens. Default: {@link TokenSource#NONE}. */
    public final B tokens(TokenSource source) {
        this.tokens = Objects.requireNonNull(source, "source");
        return self();
    }

    /**
     * Sets how something other than the credentials is obtained again, where the policy asks for a refresh of it; the
     * attempt follows. Default: such a refresh is given up.
     *
     * @param subject the policy's name for it, such as {@code metadata}
     * @param action starts to obtain it. Its stage must complete within a minute; if it fails with a
     *     {@link KnownFailure}, that failure counts; any other error is a failure of the transport domain
     */
    public final B refresh(String subject, Supplier<? extends CompletionStage<?>> action) {
        refreshes.put(subject, Objects.requireNonNull(action, "action"));
        return self();
    }

    /**
     * Sets a budget shared with other sessions. Default: a full budget for this socket, or for the calls of this
     * client.
     */
    public final B budget(SharedBudget budget) {
        this.budget = Objects.requireNonNull(budget, "budget");
        return self();
    }

    /** Sets the listener for logs and metrics. Default: {@link RecoveryListener#NONE}. */
    public final B listener(RecoveryListener listener) {
        this.listener = Objects.requireNonNull(listener, "listener");
        return self();
    }

    /**
     * Sets the domain of attempts without an answer. Default: {@code transport}. What a catalog does not list is
     * decided otherwise: {@code not-sent} as {@code unreachable}; for a socket {@code silent} and {@code too-large} as
     * the close codes 1006 and 1009, and {@code not-upgraded} as the status that it stands for.
     *
     * @throws IllegalArgumentException if the policy lacks it
     */
    public final B transportDomain(String name) {
        this.transportDomain = Domains.named(name, policy).name();
        return self();
    }

    /** Sets the clocks, timer, random numbers and threads. Default: {@link Environment#SYSTEM}. */
    public final B environment(Environment environment) {
        this.environment = Objects.requireNonNull(environment, "environment");
        return self();
    }

    /** Sets what the application knows about its network. Default: nothing, as if there always were one. */
    public final B connectivity(Connectivity connectivity) {
        this.connectivity = Objects.requireNonNull(connectivity, "connectivity");
        return self();
    }

    /**
     * What was set.
     *
     * @throws IllegalArgumentException if the policy lacks {@code transport}, and no other domain was set
     */
    @SuppressWarnings("exports")
    protected final DriverConfig driverConfig() {
        return new DriverConfig(
                policy,
                tokens,
                GuardedEnvironment.of(environment),
                budget != null ? budget : SharedBudget.of(policy),
                listener,
                Domains.named(transportDomain, policy),
                Map.copyOf(refreshes),
                Optional.ofNullable(connectivity));
    }
}
