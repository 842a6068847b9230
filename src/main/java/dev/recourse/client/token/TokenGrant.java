package dev.recourse.client.token;

import java.util.concurrent.CompletionStage;

/** Requests a new token. */
@FunctionalInterface
public interface TokenGrant {

    /**
     * Obtains a new token. Not called again until the returned stage has completed, a minute has passed, or
     * {@link CachedTokens#reset} was called.
     */
    CompletionStage<Token> obtain();
}
