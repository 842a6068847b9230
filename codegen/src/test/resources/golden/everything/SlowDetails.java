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
 * The values in the reason of {@link ShopCode#SLOW}: <code>wait <var>wait</var> for <var>price</var> (<var>class</var>)
 * again: <var>wait</var>, <var>waitValue</var></code>.
 *
 * @param waitValueValue the duration
 * @param price the number
 * @param classValue the text, as the peer sent it
 * @param waitValue the number
 */
@Generated("dev.recourse.codegen.CatalogProcessor")
public record SlowDetails(
        Duration waitValueValue, BigDecimal price, String classValue, long waitValue) implements ErrorDetails {

    static final ReasonPattern PATTERN = ReasonPattern.of("wait ${wait:duration} for ${price:decimal} "
            + "(${class:text})\nagain: ${wait}, ${waitValue:long}");

    /**
     * {@return the values in this reason, or empty if it does not match}
     *
     * @param reason the reason as the peer sent it
     */
    public static Optional<SlowDetails> parse(String reason) {
        return PATTERN.match(reason)
                .map(found -> new SlowDetails(found.duration(0), found.decimal(1), found.text(2), found.longValue(3)));
    }

    /**
     * {@return the values of this failure, or empty if there is not one for each}
     *
     * @param failure a failure with the code {@link ShopCode#SLOW}
     */
    public static Optional<SlowDetails> of(Failure failure) {
        return PATTERN.match(failure)
                .map(found -> new SlowDetails(found.duration(0), found.decimal(1), found.text(2), found.longValue(3)));
    }

    @SuppressWarnings("deprecation")
    @Override
    public ErrorCode code() {
        return ShopCode.SLOW;
    }

    /**
     * {@return the reason in which {@link #parse} reads these values}
     *
     * @throws IllegalArgumentException if there is none, for instance because a text contains a part of the pattern;
     *     the message does not show the values
     */
    @Override
    public String reason() {
        return PATTERN.write(waitValueValue, price, classValue, waitValue);
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
