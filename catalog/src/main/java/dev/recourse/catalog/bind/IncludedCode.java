package dev.recourse.catalog.bind;

import dev.recourse.catalog.Catalog;
import dev.recourse.catalog.Messages;
import dev.recourse.catalog.Messages.CodeMessages;
import java.util.Optional;

/**
 * A code of an included catalog that has come into a domain of this one.
 *
 * @param key the code here, as {@code domain/code}
 * @param from the catalog that it comes from
 * @param fromKey the code there, as {@code domain/code}
 */
record IncludedCode(String key, Catalog from, String fromKey) {

    /** Its sentences in a language; where it has no farewell of its own, in the words of the catalog that adopts it. */
    Optional<CodeMessages> messages(String language, DefaultMessages general) {
        Messages all = from.messages().get(language);
        CodeMessages told = all == null ? null : all.codes().get(fromKey);
        if (all == null || told == null) {
            return Optional.empty();
        }
        return Optional.of(
                told.gaveUp().equals(all.gaveUp())
                        ? new CodeMessages(told.message(), told.plain(), general.gaveUp())
                        : told);
    }
}
