package dev.recourse.client.socket;

import java.util.concurrent.CompletionStage;

/**
 * A message that a socket was given to send. It completes when the message was handed to the network, which does not
 * mean that it arrived, and fails with a {@link NotSentException}.
 */
public interface SentMessage extends CompletionStage<ReconnectingWebSocket> {

    /**
     * Withdraws the message, unless its sending has begun. The stage then fails with a
     * {@link java.util.concurrent.CancellationException}. Cancelling {@link #toCompletableFuture()} does the same.
     *
     * @return whether it was in time, so that nothing of the message was or will be sent
     */
    boolean withdraw();
}
