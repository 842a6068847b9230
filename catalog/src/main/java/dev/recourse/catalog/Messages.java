package dev.recourse.catalog;

import dev.recourse.engine.DelayWords;
import java.util.Map;

/**
 * The sentences for people in one language.
 *
 * @param language the language's tag (BCP 47), such as {@code de}
 * @param recovering for a code without a sentence of its own, while the client recovers
 * @param gaveUp for an error that could have been recovered from and was not
 * @param delay how a wait reads
 * @param codes the sentences of codes, by {@code domain/code}
 */
public record Messages(
        String language,
        MessageText recovering,
        MessageText gaveUp,
        DelayWords delay,
        Map<String, CodeMessages> codes) {

    /**
     * The sentences of one code. Each may use the code's details and {@code ${delay}}.
     *
     * @param message what is shown when it happens; for a code without recovery, also in the end
     * @param plain the same without details, for a reason that carried none; equal to {@code message} where that needs
     *     none
     * @param gaveUp what is shown when recovering was given up; for a code without recovery the same as {@code plain}
     */
    public record CodeMessages(MessageText message, MessageText plain, MessageText gaveUp) {}
}
