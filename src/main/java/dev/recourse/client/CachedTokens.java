package dev.recourse.client;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/**
 * Keeps one token for everyone and renews it once however many ask: ten sockets that fail together cost one request.
 *
 * <p>A token whose end is near is renewed on the side, while it still serves; if that fails, not again for 10 s. A
 * renewal that has brought nothing for a minute is lost, and whoever asks next begins another. Lifetimes are counted on
 * the monotonic clock from when the token was asked for, so a step of the wall clock changes nothing.
 */
public final class CachedTokens implements TokenSource {

    private static final Duration DEFAULT_MARGIN = Duration.ofMinutes(1);
    private static final Duration LONGEST = Duration.ofMillis(Long.MAX_VALUE);
    private static final long PAUSE_MILLIS = 10_000;
    /** After this long, a renewal that has brought nothing is not waited for by anyone new. */
    private static final long LOST_MILLIS = 60_000;

    private final TokenGrant grant;
    private final LongSupplier clock;
    private final long marginMillis;
    private Token current = Token.NONE;
    private long expires = Long.MAX_VALUE;
    /** When the current token is to be renewed on the side. */
    private long stale = Long.MAX_VALUE;

    private @Nullable Flight flight;

    private CachedTokens(TokenGrant grant, LongSupplier clock, Duration margin) {
        this.grant = grant;
        this.clock = clock;
        this.marginMillis = millis(margin);
    }

    /** Tokens of this grant, renewed a minute before they end. */
    public static CachedTokens of(TokenGrant grant) {
        return of(grant, Environment.SYSTEM, DEFAULT_MARGIN);
    }

    /** Tokens of this grant, renewed this long before they end, but not before half of their life is over. */
    public static CachedTokens of(TokenGrant grant, Environment environment, Duration margin) {
        return new CachedTokens(grant, environment.clock(), margin);
    }

    /** The same source, beginning with a token that the application already has. */
    public synchronized CachedTokens startingWith(Token token) {
        keep(token, clock.getAsLong());
        return this;
    }

    @Override
    public CompletionStage<Token> token() {
        Token usable;
        Flight renewal;
        synchronized (this) {
            long now = clock.getAsLong();
            usable = now < expires ? current : Token.NONE;
            if (usable.isPresent() && now < stale) {
                return CompletableFuture.completedFuture(usable);
            }
            renewal = board();
        }
        CompletionStage<Token> renewed = renewal.depart();
        return usable.isPresent() ? CompletableFuture.completedFuture(usable) : renewed;
    }

    @Override
    public CompletionStage<Token> renew(Token rejected) {
        Flight renewal;
        synchronized (this) {
            if (current.isPresent() && !current.equals(rejected) && clock.getAsLong() < expires) {
                return CompletableFuture.completedFuture(current);
            }
            renewal = board();
        }
        return renewal.depart();
    }

    private Flight board() {
        long now = clock.getAsLong();
        if (flight == null || now - flight.asked >= LOST_MILLIS) {
            flight = new Flight(now);
        }
        return flight;
    }

    private synchronized void landed(Flight from, @Nullable Token token) {
        if (flight != from) {
            return;
        }
        flight = null;
        if (token != null) {
            keep(token, from.asked);
        } else {
            stale = Math.max(stale, clock.getAsLong() + PAUSE_MILLIS);
        }
    }

    private void keep(Token token, long asked) {
        current = token;
        long life = token.lifetime().map(CachedTokens::millis).orElse(Long.MAX_VALUE);
        boolean ends = life < Long.MAX_VALUE - Math.max(0, asked);
        expires = ends ? asked + life : Long.MAX_VALUE;
        stale = ends ? expires - Math.min(marginMillis, life / 2) : Long.MAX_VALUE;
    }

    private static long millis(Duration time) {
        return time.isNegative() ? 0 : time.compareTo(LONGEST) < 0 ? time.toMillis() : Long.MAX_VALUE;
    }

    /** One renewal, and everyone who waits for it. */
    private final class Flight {
        private final CompletableFuture<Token> arrival = new CompletableFuture<>();
        private final AtomicBoolean departed = new AtomicBoolean();
        private final long asked;

        Flight(long asked) {
            this.asked = asked;
        }

        CompletionStage<Token> depart() {
            if (departed.compareAndSet(false, true)) {
                Stages.of(grant::obtain).whenComplete(this::land);
            }
            return arrival.copy();
        }

        private void land(@Nullable Token token, @Nullable Throwable error) {
            try {
                landed(this, token);
            } finally {
                arrive(token, error);
            }
        }

        private void arrive(@Nullable Token token, @Nullable Throwable error) {
            if (token != null) {
                arrival.complete(token);
            } else {
                arrival.completeExceptionally(error != null ? error : new IllegalStateException("no token was given"));
            }
        }
    }
}
