package dev.recourse.bench.peer;

import com.google.api.core.ApiClock;
import com.google.api.gax.retrying.BasicResultRetryAlgorithm;
import com.google.api.gax.retrying.ExponentialRetryAlgorithm;
import com.google.api.gax.retrying.RetryAlgorithm;
import com.google.api.gax.retrying.RetrySettings;
import com.google.api.gax.retrying.RetryingContext;
import com.google.api.gax.retrying.TimedAttemptSettings;
import com.google.api.gax.rpc.StatusCode;
import com.google.api.gax.tracing.ApiTracer;
import com.google.api.gax.tracing.BaseApiTracer;
import java.time.Duration;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The exponential algorithm of gax, used as its {@code BasicRetryingFuture} does. */
final class GaxPeer implements Peer {

    private static final RetrySettings SETTINGS = RetrySettings.newBuilder()
            .setInitialRetryDelayDuration(FIRST)
            .setRetryDelayMultiplier(2)
            .setMaxRetryDelayDuration(LONGEST)
            .setMaxAttempts(ATTEMPTS)
            .setTotalTimeoutDuration(Duration.ofMinutes(15))
            .build();

    private final RetryAlgorithm<Object> algorithm;
    private TimedAttemptSettings attempt;

    GaxPeer(ApiClock clock) {
        algorithm = new RetryAlgorithm<>(new Kinds(), new ExponentialRetryAlgorithm(SETTINGS, clock));
        attempt = algorithm.createFirstAttempt(OwnSettings.NONE);
    }

    @Override
    @SuppressWarnings("NullAway") // An attempt that threw has no result.
    public long on(FailedCall failure) {
        TimedAttemptSettings next = algorithm.createNextAttempt(OwnSettings.NONE, failure, null, attempt);
        if (!algorithm.shouldRetry(OwnSettings.NONE, failure, null, next)) {
            attempt = algorithm.createFirstAttempt(OwnSettings.NONE);
            return GIVE_UP;
        }
        attempt = next;
        return next.getRandomizedRetryDelayDuration().toMillis();
    }

    /** Which failures are retried. */
    private static final class Kinds extends BasicResultRetryAlgorithm<Object> {

        @Override
        public boolean shouldRetry(@Nullable RetryingContext call, Throwable thrown, Object response) {
            return FailedCall.isRetryable(thrown);
        }
    }

    /** A call without settings of its own. */
    private enum OwnSettings implements RetryingContext {
        NONE;

        @Override
        public ApiTracer getTracer() {
            return BaseApiTracer.getInstance();
        }

        @Override
        public @Nullable RetrySettings getRetrySettings() {
            return null;
        }

        @Override
        public @Nullable Set<StatusCode.Code> getRetryableCodes() {
            return null;
        }
    }

    /** A clock that costs nothing: five seconds pass with each failure. */
    static final class Stepping implements ApiClock {

        private static final long STEP_NANOS = Duration.ofSeconds(5).toNanos();

        private long now;

        void step() {
            now += STEP_NANOS;
        }

        @Override
        public long nanoTime() {
            return now;
        }

        @Override
        public long millisTime() {
            return now / 1_000_000;
        }
    }
}
