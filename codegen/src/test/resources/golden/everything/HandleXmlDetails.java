// Generated from everything.yaml. Edit the catalog, not this file.
package com.example.everything;

import dev.recourse.engine.ReasonPattern;
import java.util.Optional;
import javax.annotation.processing.Generated;

/**
 * The values in the reason of {@link SqlState#HANDLE_XML}: <code>state $&#123;text:text&#125;</code>.
 *
 * @param text the text that stands for <code>$&#123;text&#125;</code>, as the peer sent it
 */
@Generated("dev.recourse.codegen.CatalogProcessor")
public record HandleXmlDetails(String text) {

    static final ReasonPattern PATTERN = ReasonPattern.of("state ${text:text}");

    /**
     * {@return the values in this reason, or empty if it reads otherwise}
     *
     * @param reason the reason as the peer sent it
     */
    public static Optional<HandleXmlDetails> parse(String reason) {
        return PATTERN.match(reason).map(found -> new HandleXmlDetails(found.text(0)));
    }
}
