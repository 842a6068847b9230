package dev.recourse.testkit;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.crypto.MACVerifier;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.security.SecureRandom;
import java.text.ParseException;
import java.time.Instant;
import java.util.Date;
import java.util.Optional;
import java.util.UUID;

/** Signs and verifies JWTs (RFC 7519) with a random HS256 key. */
final class AccessTokens {
    private static final SecureRandom RANDOM = new SecureRandom();

    private final byte[] key = new byte[32];

    AccessTokens() {
        RANDOM.nextBytes(key);
    }

    String sign(Account account, Instant issued, Instant expires) {
        JWTClaimsSet claims = new JWTClaimsSet.Builder()
                .jwtID(UUID.randomUUID().toString())
                .claim("client_id", account.clientId())
                .claim("appId", account.appId())
                .claim("tenant", account.tenant())
                .issueTime(Date.from(issued))
                .expirationTime(Date.from(expires))
                .build();
        SignedJWT token = new SignedJWT(new JWSHeader(JWSAlgorithm.HS256), claims);
        try {
            token.sign(new MACSigner(key));
        } catch (JOSEException impossible) {
            throw new IllegalStateException(impossible);
        }
        return token.serialize();
    }

    TokenCheck verify(String token, Account account, Instant at) {
        return claims(token)
                .filter(claims -> claims.getExpirationTime().toInstant().isAfter(at))
                .map(claims -> isFor(account, claims) ? TokenCheck.VALID : TokenCheck.FORBIDDEN)
                .orElse(TokenCheck.INVALID);
    }

    private Optional<JWTClaimsSet> claims(String token) {
        try {
            SignedJWT parsed = SignedJWT.parse(token);
            return parsed.verify(new MACVerifier(key)) ? Optional.of(parsed.getJWTClaimsSet()) : Optional.empty();
        } catch (ParseException | JOSEException unreadable) {
            return Optional.empty();
        }
    }

    private static boolean isFor(Account account, JWTClaimsSet claims) {
        return account.clientId().equals(claims.getClaim("client_id"))
                && account.appId().equals(claims.getClaim("appId"))
                && account.tenant().equals(claims.getClaim("tenant"));
    }
}
