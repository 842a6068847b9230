// Generated from wiresocket.yaml. Edit the catalog, not this file.
package dev.recourse.wiresocket;

import dev.recourse.engine.ErrorAnswer;
import dev.recourse.engine.ErrorCode;
import dev.recourse.engine.ErrorDetails;
import dev.recourse.engine.Failure;
import dev.recourse.engine.ReasonPattern;
import java.util.Optional;
import javax.annotation.processing.Generated;

/**
 * The values in the reason of {@link CloseCode#RATE_LIMIT}: <code>Rate limit exceeded: <var>limit</var> ops/min</code>.
 *
 * @param limit the number
 */
@Generated("dev.recourse.codegen.CatalogProcessor")
public record RateLimitDetails(int limit) implements ErrorDetails {

    static final ReasonPattern PATTERN = ReasonPattern.of("Rate limit exceeded: ${limit:int} ops/min");

    /**
     * {@return the values in this reason, or empty if it does not match}
     *
     * @param reason the reason as the peer sent it
     */
    public static Optional<RateLimitDetails> parse(String reason) {
        return PATTERN.match(reason).map(found -> new RateLimitDetails(found.intValue(0)));
    }

    /**
     * {@return the values of this failure, or empty if there is not one for each}
     *
     * @param failure a failure with the code {@link CloseCode#RATE_LIMIT}
     */
    public static Optional<RateLimitDetails> of(Failure failure) {
        return PATTERN.match(failure).map(found -> new RateLimitDetails(found.intValue(0)));
    }

    @Override
    public ErrorCode code() {
        return CloseCode.RATE_LIMIT;
    }

    /**
     * {@return the reason in which {@link #parse} reads these values}
     *
     * @throws IllegalArgumentException if there is none, for instance because a text contains a part of the pattern;
     *     the message does not show the values
     */
    @Override
    public String reason() {
        return PATTERN.write(limit);
    }

    /**
     * {@return the answer of a service that fails with these values}
     *
     * @throws IllegalArgumentException if no client would read them from it; the message does not show them
     */
    public ErrorAnswer answer() {
        return code().answer(this);
    }
}
