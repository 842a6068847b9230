// Generated from wiresocket.yaml. Edit the catalog, not this file.
package dev.recourse.wiresocket;

import dev.recourse.engine.ReasonPattern;
import java.util.Optional;
import javax.annotation.processing.Generated;

/**
 * The values in the reason of {@link CloseCode#DOCUMENT_LIMIT}: <code>Document limit exceeded: $&#123;limit:int&#125;
 * (active: $&#123;count:int&#125;)</code>.
 *
 * @param limit the number that stands for <code>$&#123;limit&#125;</code>
 * @param count the number that stands for <code>$&#123;count&#125;</code>
 */
@Generated("dev.recourse.codegen.CatalogProcessor")
public record DocumentLimitDetails(int limit, int count) {

    static final ReasonPattern PATTERN =
            ReasonPattern.of("Document limit exceeded: ${limit:int} (active: ${count:int})");

    /**
     * {@return the values in this reason, or empty if it reads otherwise}
     *
     * @param reason the reason as the peer sent it
     */
    public static Optional<DocumentLimitDetails> parse(String reason) {
        return PATTERN.match(reason).map(found -> new DocumentLimitDetails(found.intValue(0), found.intValue(1)));
    }
}
