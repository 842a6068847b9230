// Generated from everything.yaml. Edit the catalog, not this file.
package com.example.everything;

import dev.recourse.engine.ErrorAnswer;
import dev.recourse.engine.ErrorCode;
import dev.recourse.engine.ErrorDetails;
import dev.recourse.engine.Failure;
import dev.recourse.engine.ReasonPattern;
import java.util.Optional;
import javax.annotation.processing.Generated;

/**
 * The values in the reason of {@link SqlState#HANDLE_XML}: <code>state <var>text</var></code>.
 *
 * @param text the text, as the peer sent it
 */
@Generated("dev.recourse.codegen.CatalogProcessor")
public record HandleXmlDetails(String text) implements ErrorDetails {

    static final ReasonPattern PATTERN = ReasonPattern.of("state ${text:text}");

    /**
     * {@return the values in this reason, or empty if it does not match}
     *
     * @param reason the reason as the peer sent it
     */
    public static Optional<HandleXmlDetails> parse(String reason) {
        return PATTERN.match(reason).map(found -> new HandleXmlDetails(found.text(0)));
    }

    /**
     * {@return the values of this failure, or empty if there is not one for each}
     *
     * @param failure a failure with the code {@link SqlState#HANDLE_XML}
     */
    public static Optional<HandleXmlDetails> of(Failure failure) {
        return PATTERN.match(failure).map(found -> new HandleXmlDetails(found.text(0)));
    }

    @Override
    public ErrorCode code() {
        return SqlState.HANDLE_XML;
    }

    /**
     * {@return the reason in which {@link #parse} reads these values}
     *
     * @throws IllegalArgumentException if there is none, for instance because a text contains a part of the pattern;
     *     the message does not show the values
     */
    @Override
    public String reason() {
        return PATTERN.write(text);
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
