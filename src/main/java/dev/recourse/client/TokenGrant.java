package dev.recourse.client;

import java.util.concurrent.CompletionStage;

/** Asks for a new token, once. */
@FunctionalInterface
public interface TokenGrant {

    /** A new token. Not called again before the stage it returned has completed, or a minute is over. */
    CompletionStage<Token> obtain();
}
