// Generated from wiresocket.yaml. Edit the catalog, not this file.
package dev.recourse.wiresocket;

import dev.recourse.engine.ReasonPattern;
import java.util.Optional;
import javax.annotation.processing.Generated;

/**
 * The values in the reason of {@link CloseCode#USERS_PER_DOC}: <code>Document user limit exceeded:
 * $&#123;limit:int&#125;</code>.
 *
 * @param limit the number that stands for <code>$&#123;limit&#125;</code>
 */
@Generated("dev.recourse.codegen.CatalogProcessor")
public record UsersPerDocDetails(int limit) {

    static final ReasonPattern PATTERN = ReasonPattern.of("Document user limit exceeded: ${limit:int}");

    /**
     * {@return the values in this reason, or empty if it reads otherwise}
     *
     * @param reason the reason as the peer sent it
     */
    public static Optional<UsersPerDocDetails> parse(String reason) {
        return PATTERN.match(reason).map(found -> new UsersPerDocDetails(found.intValue(0)));
    }
}
