package dev.recourse.bench.peer;

import software.amazon.awssdk.retries.StandardRetryStrategy;
import software.amazon.awssdk.retries.api.AcquireInitialTokenRequest;
import software.amazon.awssdk.retries.api.BackoffStrategy;
import software.amazon.awssdk.retries.api.RefreshRetryTokenRequest;
import software.amazon.awssdk.retries.api.RefreshRetryTokenResponse;
import software.amazon.awssdk.retries.api.RetryToken;
import software.amazon.awssdk.retries.api.TokenAcquisitionFailedException;

/** The standard strategy of the AWS SDK for Java 2, without its bucket: ours is measured without a budget. */
final class AwsPeer implements Peer {

    private static final AcquireInitialTokenRequest CALL = AcquireInitialTokenRequest.create("bench");

    private final StandardRetryStrategy strategy = StandardRetryStrategy.builder()
            .maxAttempts(ATTEMPTS)
            .retryOnException(FailedCall::isRetryable)
            .treatAsThrottling(failure -> false)
            .backoffStrategy(BackoffStrategy.exponentialDelay(FIRST, LONGEST))
            .circuitBreakerEnabled(false)
            .build();
    private final int length;
    private RetryToken token = start();
    private int failures;

    /** @param length after how many failures a session has succeeded */
    AwsPeer(int length) {
        this.length = length;
    }

    private RetryToken start() {
        failures = 0;
        return strategy.acquireInitialToken(CALL).token();
    }

    @Override
    public long on(FailedCall failure) {
        RefreshRetryTokenRequest.Builder request =
                RefreshRetryTokenRequest.builder().token(token).failure(failure);
        failure.hint().ifPresent(request::suggestedDelay);
        try {
            RefreshRetryTokenResponse next = strategy.refreshRetryToken(request.build());
            token = ++failures < length ? next.token() : start();
            return next.delay().toMillis();
        } catch (TokenAcquisitionFailedException givenUp) {
            token = start();
            return GIVE_UP;
        }
    }
}
