package dev.recourse.client.socket;

import dev.recourse.client.KnownFailure;
import dev.recourse.client.token.Token;
import java.util.concurrent.CompletionStage;

/** Finds the current address of a socket, for instance by asking a discovery endpoint. */
@FunctionalInterface
public interface Locator {

    /**
     * The address to connect to; an empty text if it is unknown. The address is used only if the policy allows it as a
     * redirect target.
     *
     * <p>A stage may fail with a {@link KnownFailure}, which has a code of the catalog, and from which the session
     * recovers. A network error counts as a failure of the transport domain, and so does a stage that takes longer than
     * a minute. Any other error is logged, and counts as an empty text.
     *
     * @param token the session's token, for the request
     */
    CompletionStage<String> locate(Token token);
}
