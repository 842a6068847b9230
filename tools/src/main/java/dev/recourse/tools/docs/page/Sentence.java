package dev.recourse.tools.docs.page;

import java.util.Optional;

/**
 * What people read about an error in one language.
 *
 * @param language the language
 * @param given what the examples assume, such as {@code with limit 20 and a wait of 33 s}; empty if nothing
 * @param message what is shown when the error happens
 * @param plain what is shown instead if the reason has no values; empty if the message needs none
 * @param gaveUp what is shown when the client gave up; empty if that is the same
 */
public record Sentence(
        Language language, String given, Wording message, Optional<Wording> plain, Optional<Wording> gaveUp) {

    /**
     * A sentence as it is written and as it reads.
     *
     * @param template as in the catalog, with placeholders such as {@code ${limit}}
     * @param example with the values of an example, as the machine fills them in
     */
    public record Wording(String template, String example) {}
}
