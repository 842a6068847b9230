// Generated from wiresocket.yaml. Edit the catalog, not this file.
package dev.recourse.wiresocket;

import dev.recourse.engine.ReasonPattern;
import java.util.Optional;
import javax.annotation.processing.Generated;

/**
 * The values in the reason of {@link CloseCode#WRONG_REGION}: <code>REDIRECT:$&#123;url:url&#125;</code>.
 *
 * @param url the target that stands for <code>$&#123;url&#125;</code>, as the peer sent it and not checked
 */
@Generated("dev.recourse.codegen.CatalogProcessor")
public record WrongRegionDetails(String url) {

    static final ReasonPattern PATTERN = ReasonPattern.of("REDIRECT:${url:url}");

    /**
     * {@return the values in this reason, or empty if it reads otherwise}
     *
     * @param reason the reason as the peer sent it
     */
    public static Optional<WrongRegionDetails> parse(String reason) {
        return PATTERN.match(reason).map(found -> new WrongRegionDetails(found.text(0)));
    }
}
