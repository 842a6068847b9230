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
 * The values in the reason of {@link CloseCode#DOCUMENT_LIMIT}: <code>Document limit exceeded: <var>limit</var>
 * (active: <var>count</var>)</code>.
 *
 * @param limit the number
 * @param count the number
 */
@Generated("dev.recourse.codegen.CatalogProcessor")
public record DocumentLimitDetails(int limit, int count) implements ErrorDetails {

    static final ReasonPattern PATTERN =
            ReasonPattern.of("Document limit exceeded: ${limit:int} (active: ${count:int})");

    /**
     * {@return the values in this reason, or empty if it does not match}
     *
     * @param reason the reason as the peer sent it
     */
    public static Optional<DocumentLimitDetails> parse(String reason) {
        return PATTERN.match(reason).map(found -> new DocumentLimitDetails(found.intValue(0), found.intValue(1)));
    }

    /**
     * {@return the values of this failure, or empty if there is not one for each}
     *
     * @param failure a failure with the code {@link CloseCode#DOCUMENT_LIMIT}
     */
    public static Optional<DocumentLimitDetails> of(Failure failure) {
        return PATTERN.match(failure).map(found -> new DocumentLimitDetails(found.intValue(0), found.intValue(1)));
    }

    @Override
    public ErrorCode code() {
        return CloseCode.DOCUMENT_LIMIT;
    }

    /**
     * {@return the reason in which {@link #parse} reads these values}
     *
     * @throws IllegalArgumentException if there is none, for instance because a text contains a part of the pattern;
     *     the message does not show the values
     */
    @Override
    public String reason() {
        return PATTERN.write(limit, count);
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
