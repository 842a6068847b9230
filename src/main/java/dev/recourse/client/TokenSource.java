package dev.recourse.client;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

/**
 * Where sessions get their token. One source serves any number of sockets and calls.
 *
 * <p>A stage that fails with a {@link KnownFailure} says in the catalog's words what went wrong; anything else counts
 * as a transport failure.
 */
public interface TokenSource {

    /** No token at all: nothing is attached, and a refresh cannot help. */
    TokenSource NONE = new TokenSource() {
        @Override
        public CompletionStage<Token> token() {
            return CompletableFuture.completedFuture(Token.NONE);
        }

        @Override
        public CompletionStage<Token> renew(Token rejected) {
            return CompletableFuture.failedFuture(new UnsupportedOperationException("there is no token to renew"));
        }
    };

    /** The token to use now, obtained first if there is none. */
    CompletionStage<Token> token();

    /** A token that is not the rejected one: the current one, if it already is another, else a new one. */
    CompletionStage<Token> renew(Token rejected);
}
