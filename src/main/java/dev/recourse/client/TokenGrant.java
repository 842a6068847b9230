package dev.recourse.client;

import java.util.concurrent.CompletionStage;

/** Asks for a new token, once. */
@FunctionalInterface
public interface TokenGrant {

    /** A new token. Never called again before the stage it returned has completed. */
    CompletionStage<Token> obtain();
}
