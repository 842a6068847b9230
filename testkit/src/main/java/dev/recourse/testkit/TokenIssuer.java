package dev.recourse.testkit;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/** Issues real JWTs to one account and verifies their signature, expiry, tenant and app. Thread-safe. */
public final class TokenIssuer {
    /** The lifetime of an access token: 15 minutes. */
    public static final Duration LIFETIME = Duration.ofMinutes(15);

    private final Account account;
    private final InstantSource clock;
    private final Set<String> refreshTokens = ConcurrentHashMap.newKeySet();
    private final AtomicInteger issued = new AtomicInteger();
    private volatile AccessTokens tokens = new AccessTokens();

    /** An issuer for {@link Account#EXAMPLE} that uses the system clock. */
    public TokenIssuer() {
        this(Account.EXAMPLE, InstantSource.system());
    }

    /** An issuer whose tokens are dated and checked by this clock. */
    public TokenIssuer(Account account, InstantSource clock) {
        this.account = account;
        this.clock = clock;
    }

    /** The account that tokens are issued to. */
    public Account account() {
        return account;
    }

    /** A valid access token. */
    public String accessToken() {
        return sign(tokens, account, clock.instant());
    }

    /** An access token that expired a second ago. */
    public String expiredToken() {
        return sign(tokens, account, clock.instant().minus(LIFETIME).minusSeconds(1));
    }

    /** An access token with the right claims, signed with another key. */
    public String badlySignedToken() {
        return sign(new AccessTokens(), account, clock.instant());
    }

    /** An access token for another tenant, otherwise valid. */
    public String tokenForTenant(String tenant) {
        return sign(tokens, account.withTenant(tenant), clock.instant());
    }

    /** A valid refresh token, which can be used once. */
    public String refreshToken() {
        String token = UUID.randomUUID().toString();
        refreshTokens.add(token);
        return token;
    }

    /** Changes the signing key: access tokens issued so far become invalid, refresh tokens stay valid. */
    public void rotateKey() {
        tokens = new AccessTokens();
    }

    /** Checks an access token. */
    public TokenCheck verify(Optional<String> token) {
        return token.map(text -> tokens.verify(text, account, clock.instant())).orElse(TokenCheck.MISSING);
    }

    /** How many grants the token endpoint has answered; tokens made by the methods here do not count. */
    public int issuedCount() {
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
        return new Grant(accessToken(), refreshToken());
    }

    private static String sign(AccessTokens tokens, Account account, Instant issued) {
        return tokens.sign(account, issued, issued.plus(LIFETIME));
    }

    record Grant(String access, String refresh) {}
}
