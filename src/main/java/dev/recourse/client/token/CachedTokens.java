package dev.recourse.client.token;

import dev.recourse.client.Environment;
import dev.recourse.client.io.GuardedEnvironment;
import dev.recourse.client.io.Stages;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/**
 * One token for all sessions. However many of them ask for a new one, it is renewed by one request.
 *
 * <p>A token that expires soon is renewed in advance while it is still used; if that fails, it is not tried again for
 * 10 s. A renewal without a result after a minute is abandoned, and the next caller starts another. Lifetimes are
 * counted by the monotonic clock from when the token was requested, so that a change of the wall clock has no effect.
 */
public final class CachedTokens implements TokenSource {

    private static final Duration MARGIN = Duration.ofMinutes(1);
    private static final Duration LONGEST = Duration.ofMillis(Long.MAX_VALUE);
    private static final long PAUSE_MILLIS = 10_000;
    private static final long RENEWAL_MILLIS = 60_000;

    private final TokenGrant grant;
    private final LongSupplier clock;
    private final long marginMillis;
    private Token current = Token.NONE;
    private long expires = Long.MAX_VALUE;
    /** When the current token is to be renewed in advance. */
    private long stale = Long.MAX_VALUE;

    private @Nullable Renewal renewal;

    private CachedTokens(Builder builder) {
        this.grant = builder.grant;
        this.clock = GuardedEnvironment.of(builder.environment).clock();
        this.marginMillis = millis(builder.margin);
        if (builder.initialToken.isPresent()) {
            keep(builder.initialToken, clock.getAsLong());
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
        private Environment environment = Environment.SYSTEM;
        private Duration margin = MARGIN;
        private Token initialToken = Token.NONE;

        private Builder(TokenGrant grant) {
            this.grant = grant;
        }

        /** Sets the token to begin with. Default: one is obtained at first use. */
        public Builder initialToken(Token initialToken) {
            this.initialToken = initialToken;
            return this;
        }

        /** Sets how long before it expires a token is renewed, at most half of its lifetime. Default: 1 min. */
        public Builder margin(Duration margin) {
            this.margin = margin;
            return this;
        }

        /** Sets the clock. Default: the system's. */
        public Builder environment(Environment environment) {
            this.environment = environment;
            return this;
        }

        public CachedTokens build() {
            return new CachedTokens(this);
        }
    }

    @Override
    public CompletionStage<Token> token() {
        Token usable;
        Renewal joined;
        synchronized (this) {
            long now = clock.getAsLong();
            usable = now < expires ? current : Token.NONE;
            if (usable.isPresent() && now < stale) {
                return CompletableFuture.completedFuture(usable);
            }
            joined = join();
        }
        CompletionStage<Token> renewed = joined.start();
        return usable.isPresent() ? CompletableFuture.completedFuture(usable) : renewed;
    }

    @Override
    public CompletionStage<Token> renew(Token rejected) {
        Renewal joined;
        synchronized (this) {
            if (current.isPresent() && !current.equals(rejected) && clock.getAsLong() < expires) {
                return CompletableFuture.completedFuture(current);
            }
            joined = join();
        }
        return joined.start();
    }

    /** The renewal in progress, or a new one. */
    private Renewal join() {
        long now = clock.getAsLong();
        if (renewal == null || now - renewal.requested >= RENEWAL_MILLIS) {
            renewal = new Renewal(now);
        }
        return renewal;
    }

    private synchronized void completed(Renewal from, @Nullable Token token) {
        if (renewal != from) {
            return;
        }
        renewal = null;
        if (token != null) {
            keep(token, from.requested);
        } else {
            stale = Math.max(stale, clock.getAsLong() + PAUSE_MILLIS);
        }
    }

    private void keep(Token token, long requested) {
        current = token;
        long life = token.lifetime().map(CachedTokens::millis).orElse(Long.MAX_VALUE);
        boolean ends = life < Long.MAX_VALUE - Math.max(0, requested);
        expires = ends ? requested + life : Long.MAX_VALUE;
        stale = ends ? expires - Math.min(marginMillis, life / 2) : Long.MAX_VALUE;
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

        private void complete(@Nullable Token token, @Nullable Throwable error) {
            try {
                completed(this, token);
            } finally {
                if (token != null) {
                    result.complete(token);
                } else {
                    result.completeExceptionally(
                            error != null ? error : new IllegalStateException("the grant returned no token"));
                }
            }
        }
    }
}
