package dev.recourse.catalog.bind;

import dev.recourse.catalog.model.Catalog;
import dev.recourse.catalog.model.Messages;
import dev.recourse.catalog.model.Messages.CodeMessages;
import java.util.Optional;

/**
 * A code of another catalog that a domain includes.
 *
 * @param path the code here, as {@code domain/KEY}
 * @param from the catalog that it comes from
 * @param pathThere the code there, as {@code domain/KEY}
 */
record IncludedCode(String path, Catalog from, String pathThere) {

    /**
     * Its messages. If it has no {@code gave-up} of its own, it gets the default of the including catalog.
     *
     * @param defaults the including catalog's default messages, in the requested language
     */
    Optional<CodeMessages> messages(Messages defaults) {
        return Optional.ofNullable(from.messages().get(defaults.language()))
                .flatMap(there -> Optional.ofNullable(there.codes().get(pathThere))
                        .map(code -> code.gaveUp().equals(there.gaveUp())
                                ? new CodeMessages(code.message(), code.plain(), defaults.gaveUp())
                                : code));
    }
}
