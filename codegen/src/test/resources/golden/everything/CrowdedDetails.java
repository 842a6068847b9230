// Generated from everything.yaml. Edit the catalog, not this file.
package com.example.everything;

import dev.recourse.engine.ErrorAnswer;
import dev.recourse.engine.ErrorCode;
import dev.recourse.engine.ErrorDetails;
import dev.recourse.engine.Failure;
import dev.recourse.engine.ReasonPattern;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.Optional;
import javax.annotation.processing.Generated;

/**
 * The values in the reason of {@link ShopCode#CROWDED}: <code><var>count</var> of <var>total</var>, <var>share</var>
 * for <var>numbers</var> by <var>waits</var></code>.
 *
 * @param count the number
 * @param total the number
 * @param share the number
 * @param numbers the duration
 * @param waits the text, as the peer sent it
 */
@Generated("dev.recourse.codegen.CatalogProcessor")
public record CrowdedDetails(
        int count, long total, BigDecimal share, Duration numbers, String waits) implements ErrorDetails {

    static final ReasonPattern PATTERN = ReasonPattern.of("${count:int} of ${total:long}, ${share:decimal} for "
            + "${numbers:duration} by ${waits:text}");

    /**
     * {@return the values in this reason, or empty if it does not match}
     *
     * @param reason the reason as the peer sent it
     */
    public static Optional<CrowdedDetails> parse(String reason) {
        return PATTERN.match(reason)
                .map(found -> new CrowdedDetails(
                        found.intValue(0), found.longValue(1), found.decimal(2), found.duration(3), found.text(4)));
    }

    /**
     * {@return the values of this failure, or empty if there is not one for each}
     *
     * @param failure a failure with the code {@link ShopCode#CROWDED}
     */
    public static Optional<CrowdedDetails> of(Failure failure) {
        return PATTERN.match(failure)
                .map(found -> new CrowdedDetails(
                        found.intValue(0), found.longValue(1), found.decimal(2), found.duration(3), found.text(4)));
    }

    @Override
    public ErrorCode code() {
        return ShopCode.CROWDED;
    }

    /**
     * {@return the reason in which {@link #parse} reads these values}
     *
     * @throws IllegalArgumentException if there is none, for instance because a text contains a part of the pattern;
     *     the message does not show the values
     */
    @Override
    public String reason() {
        return PATTERN.write(count, total, share, numbers, waits);
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
