// Generated from everything.yaml. Edit the catalog, not this file.
package com.example.everything;

import dev.recourse.engine.ErrorAnswer;
import dev.recourse.engine.ErrorCode;
import dev.recourse.engine.ErrorDetails;
import dev.recourse.engine.Failure;
import dev.recourse.engine.ReasonPattern;
import java.util.Optional;
import javax.annotation.processing.Generated;

/** The values in the reason of {@link SocketCode#FIXED_TEXT}: <code>always the same</code>. */
@Generated("dev.recourse.codegen.CatalogProcessor")
public record FixedTextDetails() implements ErrorDetails {

    static final ReasonPattern PATTERN = ReasonPattern.of("always the same");

    /**
     * {@return the values in this reason, or empty if it does not match}
     *
     * @param reason the reason as the peer sent it
     */
    public static Optional<FixedTextDetails> parse(String reason) {
        return PATTERN.match(reason).map(found -> new FixedTextDetails());
    }

    /**
     * {@return the values of this failure, or empty if there is not one for each}
     *
     * @param failure a failure with the code {@link SocketCode#FIXED_TEXT}
     */
    public static Optional<FixedTextDetails> of(Failure failure) {
        return PATTERN.match(failure).map(found -> new FixedTextDetails());
    }

    @Override
    public ErrorCode code() {
        return SocketCode.FIXED_TEXT;
    }

    /** {@return the reason in which {@link #parse} reads these values} */
    @Override
    public String reason() {
        return PATTERN.write();
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
