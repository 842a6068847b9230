package dev.recourse.catalog.bind;

import dev.recourse.catalog.model.Catalog;
import dev.recourse.engine.Messages;
import dev.recourse.engine.Messages.CodeMessages;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * A code or range of another catalog that a domain includes.
 *
 * @param path the row here, as {@code domain/code} or {@code domain/range}
 * @param from the catalog that it comes from
 * @param pathThere the row there, in the same form
 */
record IncludedMessages(String path, Catalog from, String pathThere) {

    /**
     * Its messages. If it has no {@code gave-up} of its own, it gets the default of the including catalog.
     *
     * @param defaults the including catalog's default messages, in the requested language
     * @param kind those of codes or of ranges
     */
    Optional<CodeMessages> in(Messages defaults, Function<Messages, Map<String, CodeMessages>> kind) {
        return Optional.ofNullable(from.messages().get(defaults.language()))
                .flatMap(there -> Optional.ofNullable(kind.apply(there).get(pathThere))
                        .map(texts -> texts.gaveUp().equals(there.gaveUp())
                                ? new CodeMessages(texts.message(), texts.plain(), defaults.gaveUp())
                                : texts));
    }
}
