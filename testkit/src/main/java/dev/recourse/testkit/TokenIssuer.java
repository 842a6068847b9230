package dev.recourse.testkit;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Issues real JWTs to one account and really verifies them: signature, expiry, tenant and app.
 *
 * <p>Safe for any thread.
 */
public final class TokenIssuer {
    /** How long an access token lives: 900 s. */
    public static final Duration LIFETIME = Duration.ofMinutes(15);

    private final Account account;
    private final InstantSource clock;
    private final Set<String> refreshTokens = ConcurrentHashMap.newKeySet();
    private final AtomicInteger issued = new AtomicInteger();
    private volatile AccessTokens tokens = new AccessTokens();

    /** An issuer for {@link Account#EXAMPLE} on the system's clock. */
    public TokenIssuer() {
        this(Account.EXAMPLE, InstantSource.system());
    }

    /** An issuer that dates and checks its tokens by this clock. */
    public TokenIssuer(Account account, InstantSource clock) {
        this.account = account;
        this.clock = clock;
    }

    /** Whom it issues to. */
    public Account account() {
        return account;
    }

    /** A good access token. */
    public String access() {
        return sign(tokens, account, clock.instant());
    }

    /** An access token that expired a second ago. */
    public String expired() {
        return sign(tokens, account, clock.instant().minus(LIFETIME).minusSeconds(1));
    }

    /** An access token with the right claims, signed by another key. */
    public String badlySigned() {
        return sign(new AccessTokens(), account, clock.instant());
    }

    /** An access token, well signed, for another tenant. */
    public String ofTenant(String tenant) {
        return sign(tokens, account.ofTenant(tenant), clock.instant());
    }

    /** A good refresh token: it can be used once. */
    public String refresh() {
        String token = UUID.randomUUID().toString();
        refreshTokens.add(token);
        return token;
    }

    /** Changes the signing key, so that every access token so far is invalid; refresh tokens stay good. */
    public void rotateKey() {
        tokens = new AccessTokens();
    }

    /** Checks an access token now. */
    public TokenCheck verify(Optional<String> token) {
        return token.map(text -> tokens.verify(text, account, clock.instant())).orElse(TokenCheck.MISSING);
    }

    /** How many grants the token endpoint has given; tokens made by the methods here do not count. */
    public int issued() {
        return issued.get();
    }

    Optional<Grant> authenticate(String clientId, String clientSecret) {
        return account.clientId().equals(clientId) && account.clientSecret().equals(clientSecret)
                ? Optional.of(grant())
                : Optional.empty();
    }

    Optional<Grant> renew(String refreshToken) {
        return refreshTokens.remove(refreshToken) ? Optional.of(grant()) : Optional.empty();
    }

    private Grant grant() {
        issued.incrementAndGet();
        return new Grant(access(), refresh());
    }

    private static String sign(AccessTokens tokens, Account account, Instant issued) {
        return tokens.sign(account, issued, issued.plus(LIFETIME));
    }

    record Grant(String access, String refresh) {}
}
