// Generated from everything.yaml. Edit the catalog, not this file.
package com.example.everything;

import dev.recourse.engine.ReasonPattern;
import java.util.Optional;
import javax.annotation.processing.Generated;

/**
 * The values in the reason of {@link SocketCode#HANDLE}: <code>go to $&#123;target:url&#125; as
 * $&#123;locale:text&#125; until $&#123;size:long&#125; of $&#123;total:int&#125;</code>.
 *
 * @param target the target that stands for <code>$&#123;target&#125;</code>, as the peer sent it and not checked
 * @param locale the text that stands for <code>$&#123;locale&#125;</code>, as the peer sent it
 * @param size the number that stands for <code>$&#123;size&#125;</code>
 * @param total the number that stands for <code>$&#123;total&#125;</code>
 */
@Generated("dev.recourse.codegen.CatalogProcessor")
public record HandleDetails(String target, String locale, long size, int total) {

    static final ReasonPattern PATTERN =
            ReasonPattern.of("go to ${target:url} as ${locale:text} until ${size:long} of ${total:int}");

    /**
     * {@return the values in this reason, or empty if it reads otherwise}
     *
     * @param reason the reason as the peer sent it
     */
    public static Optional<HandleDetails> parse(String reason) {
        return PATTERN.match(reason)
                .map(found -> new HandleDetails(found.text(0), found.text(1), found.longValue(2), found.intValue(3)));
    }
}
