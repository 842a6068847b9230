package dev.recourse.client.token;

import dev.recourse.client.Environment;
import dev.recourse.client.io.Domains;
import dev.recourse.client.io.GuardedEnvironment;
import dev.recourse.client.io.Stages;
import dev.recourse.engine.Policy;
import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * One token for all sessions. However many of them ask for a new one, it is renewed by one request.
 *
 * <p>A failure with a code or of the network is shared, too: until the policy's delay after it is over, everyone who
 * asks gets the same failure at once, without a request. After a give-up, the next request follows the policy's rest;
 * where there is none, the server's hint, from 1 min to 1 h, or else a minute. It comes sooner after a {@link #reset},
 * and when the grant has a new refresh token. Sessions decide about the failure as if each had sent the request.
 *
 * <p>A token that expires soon is renewed in advance while it is still used. A renewal without a result after a minute
 * is abandoned, and the next caller starts another. Lifetimes are counted by the monotonic clock from when the token
 * was requested, so that a change of the wall clock has no effect.
 */
public final class CachedTokens implements TokenSource {

    private static final Duration MARGIN = Duration.ofMinutes(1);
    private static final Duration LONGEST = Duration.ofMillis(Long.MAX_VALUE);
    private static final long RENEWAL_MILLIS = 60_000;
    /** How long a token is not renewed in advance after an error that no policy decides about. */
    private static final long MISTAKE_MILLIS = 10_000;
    /** The least time between two renewals that nobody asked for, however short tokens live. */
    private static final long PAUSE_MILLIS = 1_000;

    private final TokenGrant grant;
    private final Environment environment;
    private final long marginMillis;
    private final GrantRecovery recovery;
    private final GrantNews news;
    private final RenewalListeners listeners;
    private Token current = Token.NONE;
    private long expires = Long.MAX_VALUE;
    /** When the current token is to be renewed in advance. */
    private long stale = Long.MAX_VALUE;

    private @Nullable Renewal renewal;
    private long lastRequest = Long.MIN_VALUE;

    private CachedTokens(Builder builder) {
        this.grant = builder.grant;
        this.environment = GuardedEnvironment.of(builder.environment);
        this.marginMillis = millis(builder.margin);
        this.recovery = new GrantRecovery(builder.policy);
        this.news = new GrantNews(grant, environment);
        this.listeners = new RenewalListeners(environment, this::untilRenewal, this::renewInAdvance);
        if (builder.initialToken.isPresent()) {
            keep(builder.initialToken, environment.now());
        }
    }

    /** Tokens of this grant, renewed a minute before they expire. */
    public static CachedTokens of(TokenGrant grant) {
        return builder(grant).build();
    }

    /** Starts building a cache for the tokens of this grant. */
    public static Builder builder(TokenGrant grant) {
        return new Builder(grant);
    }

    /** Options of {@link CachedTokens}. */
    public static final class Builder {
        private final TokenGrant grant;
        private Optional<Policy> policy;
        private Environment environment = Environment.SYSTEM;
        private Duration margin = MARGIN;
        private Token initialToken = Token.NONE;

        private Builder(TokenGrant grant) {
            this.grant = grant;
            this.policy = grant instanceof ConnectToken connect ? Optional.of(connect.policy()) : Optional.empty();
        }

        /**
         * Sets the policy that decides about failures of the grant, which needs the domain {@code transport}. Default:
         * the policy of a {@link ConnectToken}; for other grants, an exponential backoff of 1 s to 1 min with full
         * jitter.
         *
         * @throws IllegalArgumentException if the policy lacks the domain
         */
        public Builder policy(Policy policy) {
            Domains.named("transport", policy);
            this.policy = Optional.of(policy);
            return this;
        }

        /** Sets the token to begin with. Default: one is obtained at first use. */
        public Builder initialToken(Token initialToken) {
            this.initialToken = Objects.requireNonNull(initialToken, "initialToken");
            return this;
        }

        /**
         * Sets how long before it expires a token is renewed, at most half of its lifetime; 0 or less renews none in
         * advance. Default: 1 min.
         */
        public Builder margin(Duration margin) {
            this.margin = Objects.requireNonNull(margin, "margin");
            return this;
        }

        /** Sets the clock, the timer and the random numbers. Default: the system's. */
        public Builder environment(Environment environment) {
            this.environment = Objects.requireNonNull(environment, "environment");
            return this;
        }

        public CachedTokens build() {
            return new CachedTokens(this);
        }
    }

    @Override
    public CompletionStage<Token> token() {
        Token usable;
        Supplier<CompletionStage<Token>> next;
        synchronized (this) {
            long now = environment.now();
            usable = now < expires ? current : Token.NONE;
            if (usable.isPresent() && now < stale) {
                return CompletableFuture.completedFuture(usable);
            }
            next = next(Token.NONE, now);
        }
        CompletionStage<Token> renewed = next.get();
        return usable.isPresent() ? CompletableFuture.completedFuture(usable) : renewed;
    }

    @Override
    public CompletionStage<Token> renew(Token rejected) {
        Supplier<CompletionStage<Token>> next;
        synchronized (this) {
            long now = environment.now();
            if (current.isPresent() && !current.equals(rejected) && now < expires) {
                return CompletableFuture.completedFuture(current);
            }
            next = next(rejected, now);
        }
        return next.get();
    }

    @Override
    public Runnable onRenewal(Consumer<Token> listener) {
        return listeners.add(listener);
    }

    /**
     * Forgets the token and all failures, so that the next caller has a new token requested at once: for instance
     * because a person asked to try again now, or gave the grant other credentials.
     */
    public void reset() {
        synchronized (this) {
            renewal = null;
            current = Token.NONE;
            expires = Long.MAX_VALUE;
            stale = Long.MAX_VALUE;
            recovery.forget();
        }
        listeners.plan();
    }

    /**
     * What follows when the lock is released: the result of the renewal in progress, or of a new one if it is time for
     * that, or else the last failure. Decided under the lock under which the token was found wanting, so that a renewal
     * that ends in between is not repeated.
     */
    private Supplier<CompletionStage<Token>> next(Token rejected, long now) {
        Optional<Throwable> refusal = recovery.refusal(now);
        if (isUnderWay(now) || refusal.isEmpty()) {
            return join(now)::start;
        }
        CompletionStage<Token> failed = CompletableFuture.failedFuture(refusal.get());
        Object givenUp = recovery.failureOfGiveUp();
        return givenUp == null
                ? () -> failed
                : () -> news.look().thenCompose(found -> found ? afresh(rejected, givenUp) : failed);
    }

    /** The result of a renewal in spite of this failure, which the first who learns of the news forgets. */
    private CompletionStage<Token> afresh(Token rejected, Object givenUp) {
        synchronized (this) {
            if (recovery.failureOfGiveUp() == givenUp) {
                recovery.forget();
            }
        }
        return renew(rejected);
    }

    private boolean isUnderWay(long now) {
        return renewal != null && now - renewal.requested < RENEWAL_MILLIS;
    }

    /** The renewal in progress, or a new one. */
    private Renewal join(long now) {
        if (renewal == null || !isUnderWay(now)) {
            renewal = new Renewal(now);
            lastRequest = now;
            recovery.begin(now);
        }
        return renewal;
    }

    private void completed(Renewal from, @Nullable Token token, Throwable error) {
        boolean isNew;
        synchronized (this) {
            if (renewal != from) {
                return;
            }
            renewal = null;
            isNew = token != null && !token.equals(current);
            if (token != null) {
                recovery.forget();
                keep(token, from.requested);
            } else if (!recovery.failed(
                    error, environment.now(), environment.random().getAsDouble())) {
                stale = Math.max(stale, environment.now() + MISTAKE_MILLIS);
            }
        }
        if (token != null && isNew) {
            listeners.renewed(token);
        }
        listeners.plan();
    }

    private void keep(Token token, long requested) {
        current = token;
        long life = token.lifetime().map(CachedTokens::millis).orElse(Long.MAX_VALUE);
        boolean ends = life < Long.MAX_VALUE - Math.max(0, requested);
        expires = ends ? requested + life : Long.MAX_VALUE;
        stale = ends ? expires - Math.min(marginMillis, life / 2) : Long.MAX_VALUE;
    }

    private synchronized OptionalLong untilRenewal() {
        if (stale == Long.MAX_VALUE) {
            return OptionalLong.empty();
        }
        long now = environment.now();
        long at = renewal != null && isUnderWay(now)
                ? renewal.requested + RENEWAL_MILLIS
                : Math.max(stale, Math.max(recovery.due(), lastRequest + PAUSE_MILLIS));
        return OptionalLong.of(Math.max(0, at - now));
    }

    private void renewInAdvance() {
        Stages.whenDone(token(), (token, error) -> listeners.plan());
    }

    private static long millis(Duration time) {
        return time.isNegative() ? 0 : time.compareTo(LONGEST) < 0 ? time.toMillis() : Long.MAX_VALUE;
    }

    /** One token request, shared by all who wait for its result. */
    private final class Renewal {
        private final CompletableFuture<Token> result = new CompletableFuture<>();
        private final AtomicBoolean started = new AtomicBoolean();
        private final long requested;

        Renewal(long requested) {
            this.requested = requested;
        }

        /** Sends the request unless it was sent before; called without a lock. */
        CompletionStage<Token> start() {
            if (started.compareAndSet(false, true)) {
                Stages.of(grant::obtain).whenComplete(this::complete);
            }
            return result.copy();
        }

        private void complete(@Nullable Token token, @Nullable Throwable thrown) {
            Throwable error = thrown != null ? thrown : new IllegalStateException("the grant returned no token");
            try {
                completed(this, token, error);
            } finally {
                if (token != null) {
                    result.complete(token);
                } else {
                    result.completeExceptionally(error);
                }
            }
        }
    }
}
