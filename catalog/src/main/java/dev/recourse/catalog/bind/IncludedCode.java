package dev.recourse.catalog.bind;

import dev.recourse.catalog.model.Catalog;
import dev.recourse.catalog.model.Messages.CodeMessages;
import java.util.Optional;

/**
 * A code of another catalog that a domain includes.
 *
 * @param path the code here, as {@code domain/code}
 * @param from the catalog that it comes from
 * @param pathThere the code there, as {@code domain/code}
 */
record IncludedCode(String path, Catalog from, String pathThere) {

    /** Its messages in a language. If it has no {@code gave-up} of its own, it has the including catalog's default. */
    Optional<CodeMessages> messages(String language, DefaultMessages defaults) {
        return Optional.ofNullable(from.messages().get(language))
                .flatMap(there -> Optional.ofNullable(there.codes().get(pathThere))
                        .map(code -> code.gaveUp().equals(there.gaveUp())
                                ? new CodeMessages(code.message(), code.plain(), defaults.gaveUp())
                                : code));
    }
}
