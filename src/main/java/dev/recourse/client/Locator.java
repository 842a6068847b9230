package dev.recourse.client;

import java.util.concurrent.CompletionStage;

/** Finds out where a socket's place is now, by asking a discovery endpoint, say. */
@FunctionalInterface
public interface Locator {

    /**
     * The address to connect to, as it was told. Nothing is sent there before it passed every check that the policy has
     * for a redirect's target; an empty text says that nobody knows.
     *
     * <p>A stage that fails with a {@link KnownFailure} says in the catalog's words what went wrong, and the session
     * recovers from it. A failure of the network counts as a transport failure, and so does silence for a minute. Any
     * other error is logged, and counts as an empty text.
     *
     * @param token the session's, for the endpoint that is asked
     */
    CompletionStage<String> locate(Token token);
}
