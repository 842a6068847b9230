package dev.recourse.client.token;

import java.net.http.HttpRequest;
import java.time.Duration;
import java.util.Optional;

/** An access token, such as a JWT. {@link #toString()} does not show it. */
public final class Token {

    /** No token: nothing is attached to a request. */
    public static final Token NONE = new Token("", Optional.empty());

    /** The longest secret, in characters. */
    public static final int MAX_LENGTH = 16_384;

    private final String secret;
    private final Optional<Duration> lifetime;

    private Token(String secret, Optional<Duration> lifetime) {
        this.secret = secret;
        this.lifetime = lifetime;
    }

    /**
     * A token without a lifetime.
     *
     * @param secret from 1 to {@value #MAX_LENGTH} visible ASCII characters
     * @throws IllegalArgumentException if the secret has others; the message does not show it
     */
    public static Token of(String secret) {
        if (!isSecret(secret)) {
            throw new IllegalArgumentException("a token is 1 to " + MAX_LENGTH + " visible ASCII characters");
        }
        return new Token(secret, Optional.empty());
    }

    /** Whether this text can be a token. */
    static boolean isSecret(String text) {
        return !text.isEmpty() && text.length() <= MAX_LENGTH && text.chars().allMatch(c -> c > ' ' && c < 0x7F);
    }

    /** A copy that is valid for this long, counted from when it was requested. */
    public Token withLifetime(Duration lifetime) {
        return new Token(secret, Optional.of(lifetime));
    }

    /** The text to send. */
    public String secret() {
        return secret;
    }

    /** How long the token is valid, counted from when it was requested, if the issuer said so. */
    public Optional<Duration> lifetime() {
        return lifetime;
    }

    /** Whether this is a token, not {@link #NONE}. */
    public boolean isPresent() {
        return !secret.isEmpty();
    }

    /** Sets the header {@code Authorization: Bearer} (RFC 6750, section 2.1), unless this is {@link #NONE}. */
    public HttpRequest.Builder authorize(HttpRequest.Builder request) {
        return isPresent() ? request.setHeader("Authorization", "Bearer " + secret) : request;
    }

    /** Whether both have the same secret. */
    @Override
    public boolean equals(Object other) {
        return other instanceof Token that && secret.equals(that.secret);
    }

    @Override
    public int hashCode() {
        return secret.hashCode();
    }

    @Override
    public String toString() {
        return isPresent() ? "token of " + secret.length() + " characters" : "no token";
    }
}
