package dev.recourse.client.token;

import java.util.concurrent.CompletionStage;

/** Requests a new token. */
@FunctionalInterface
public interface TokenGrant {

    /** A new token. Not called again until the returned stage has completed, or a minute has passed. */
    CompletionStage<Token> obtain();
}
