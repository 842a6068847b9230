package dev.recourse.client;

import java.net.http.HttpRequest;
import java.time.Duration;
import java.util.Optional;

/** A secret that opens doors, such as a JWT. Its text is never part of {@link #toString()}. */
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
     * A token.
     *
     * @param secret from 1 to {@value #MAX_LENGTH} visible ASCII characters
     * @throws IllegalArgumentException if it is not; the message does not show it
     */
    public static Token of(String secret) {
        if (!isSecret(secret)) {
            throw new IllegalArgumentException("a token is 1 to " + MAX_LENGTH + " visible ASCII characters");
        }
        return new Token(secret, Optional.empty());
    }

    /** Whether this text could be a token. */
    static boolean isSecret(String text) {
        return !text.isEmpty() && text.length() <= MAX_LENGTH && text.chars().allMatch(c -> c > ' ' && c < 0x7F);
    }

    /** The same token, good for this long from when it was asked for. */
    public Token withLifetime(Duration time) {
        return new Token(secret, Optional.of(time));
    }

    /** The text to send. */
    public String secret() {
        return secret;
    }

    /** How long it is good from when it was asked for, if the issuer said so. */
    public Optional<Duration> lifetime() {
        return lifetime;
    }

    /** Whether there is anything to send. */
    public boolean isPresent() {
        return !secret.isEmpty();
    }

    /** Adds {@code Authorization: Bearer} to a request, unless this is {@link #NONE}. */
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
