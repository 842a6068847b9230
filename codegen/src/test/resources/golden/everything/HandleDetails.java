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
 * The values in the reason of {@link SocketCode#HANDLE}: <code>go to <var>target</var> as <var>locale</var> until
 * <var>size</var> of <var>total</var></code>.
 *
 * @param target the URL, as the peer sent it, unchecked
 * @param locale the text, as the peer sent it
 * @param size the number
 * @param total the number
 */
@Generated("dev.recourse.codegen.CatalogProcessor")
public record HandleDetails(String target, String locale, long size, int total) implements ErrorDetails {

    static final ReasonPattern PATTERN =
            ReasonPattern.of("go to ${target:url} as ${locale:text} until ${size:long} of ${total:int}");

    /**
     * {@return the values in this reason, or empty if it does not match}
     *
     * @param reason the reason as the peer sent it
     */
    public static Optional<HandleDetails> parse(String reason) {
        return PATTERN.match(reason)
                .map(found -> new HandleDetails(found.text(0), found.text(1), found.longValue(2), found.intValue(3)));
    }

    /**
     * {@return the values of this failure, or empty if there is not one for each}
     *
     * @param failure a failure with the code {@link SocketCode#HANDLE}
     */
    public static Optional<HandleDetails> of(Failure failure) {
        return PATTERN.match(failure)
                .map(found -> new HandleDetails(found.text(0), found.text(1), found.longValue(2), found.intValue(3)));
    }

    @SuppressWarnings("deprecation")
    @Override
    public ErrorCode code() {
        return SocketCode.HANDLE;
    }

    /**
     * {@return the reason in which {@link #parse} reads these values}
     *
     * @throws IllegalArgumentException if there is none, for instance because a text contains a part of the pattern;
     *     the message does not show the values
     */
    @Override
    public String reason() {
        return PATTERN.write(target, locale, size, total);
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
