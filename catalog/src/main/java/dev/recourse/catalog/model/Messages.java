package dev.recourse.catalog.model;

import dev.recourse.engine.DelayWords;
import java.util.Map;

/**
 * The messages for people in one language.
 *
 * @param language the language tag (BCP 47), such as {@code de}
 * @param recovering shown while the client recovers from a code without a message of its own
 * @param gaveUp shown when the client gave up a recovery
 * @param delay the words for a wait
 * @param codes the messages of codes, by {@code domain/code}
 */
public record Messages(
        String language,
        MessageText recovering,
        MessageText gaveUp,
        DelayWords delay,
        Map<String, CodeMessages> codes) {

    /**
     * The messages of one code. They may use the code's details and {@code ${delay}}.
     *
     * @param message shown when the error happens
     * @param plain the message without details, shown if the reason has none; equal to {@code message} if that uses no
     *     details
     * @param gaveUp shown when the client gave up a recovery; equal to {@code plain} if the catalog prescribes none
     */
    public record CodeMessages(MessageText message, MessageText plain, MessageText gaveUp) {}
}
