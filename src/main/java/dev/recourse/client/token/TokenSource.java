package dev.recourse.client.token;

import dev.recourse.client.KnownFailure;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.Consumer;

/**
 * Provides sessions with their token. One source serves any number of sockets and calls.
 *
 * <p>A stage may fail with a {@link KnownFailure}, which has a code of the catalog. Any other error counts as a failure
 * of the transport domain.
 */
public interface TokenSource {

    /** No token: nothing is attached, and a refresh fails. */
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

    /** The current token; a new one is obtained if there is none. */
    CompletionStage<Token> token();

    /** A token other than the rejected one: the current token if it is another, else a new one. */
    CompletionStage<Token> renew(Token rejected);

    /**
     * Calls a listener with each new token. While there are listeners, tokens are renewed before they expire. Default:
     * the listener is never called.
     *
     * @param listener called by one thread at a time; it must not block
     * @return removes the listener
     */
    default Runnable onRenewal(Consumer<Token> listener) {
        return () -> {};
    }
}
