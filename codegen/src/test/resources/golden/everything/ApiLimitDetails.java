// Generated from everything.yaml. Edit the catalog, not this file.
package com.example.everything;

import dev.recourse.engine.ErrorAnswer;
import dev.recourse.engine.ErrorCode;
import dev.recourse.engine.ErrorDetails;
import dev.recourse.engine.Failure;
import dev.recourse.engine.ReasonPattern;
import java.time.Duration;
import java.util.Optional;
import javax.annotation.processing.Generated;

/**
 * The values in the reason of {@link ApiError#API_LIMIT}: <code>limited, wait <var>pause</var></code>.
 *
 * @param pause the duration
 */
@Generated("dev.recourse.codegen.CatalogProcessor")
public record ApiLimitDetails(Duration pause) implements ErrorDetails {

    static final ReasonPattern PATTERN = ReasonPattern.of("limited, wait ${pause:duration}");

    /**
     * {@return the values in this reason, or empty if it does not match}
     *
     * @param reason the reason as the peer sent it
     */
    public static Optional<ApiLimitDetails> parse(String reason) {
        return PATTERN.match(reason).map(found -> new ApiLimitDetails(found.duration(0)));
    }

    /**
     * {@return the values of this failure, or empty if there is not one for each}
     *
     * @param failure a failure with the code {@link ApiError#API_LIMIT}
     */
    public static Optional<ApiLimitDetails> of(Failure failure) {
        return PATTERN.match(failure).map(found -> new ApiLimitDetails(found.duration(0)));
    }

    @Override
    public ErrorCode code() {
        return ApiError.API_LIMIT;
    }

    /**
     * {@return the reason in which {@link #parse} reads these values}
     *
     * @throws IllegalArgumentException if there is none, for instance because a text contains a part of the pattern;
     *     the message does not show the values
     */
    @Override
    public String reason() {
        return PATTERN.write(pause);
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
