package dev.recourse.catalog.bind;

import dev.recourse.catalog.format.Fields;
import dev.recourse.engine.MessageText;
import dev.recourse.engine.Messages.CodeMessages;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/**
 * The English messages of one of the catalog's own rows.
 *
 * @param row the row, where it is written which of them it has from the defaults of its domain
 * @param numbers the placeholders of its details that a message can choose by
 */
record OwnMessages(CodeMessages texts, Fields row, Set<String> numbers) {

    /** Whether it has a message without details besides the one with them. */
    boolean hasPlain() {
        return !texts.plain().equals(texts.message());
    }

    /** Whether the catalog prescribes no recovery, so that a give-up has no message of its own. */
    boolean stops() {
        return texts.gaveUp().equals(texts.plain());
    }

    /**
     * Whether it has a message of its own for a give-up.
     *
     * @param general the one of the catalog
     */
    boolean hasGaveUp(MessageText general) {
        return !stops() && !texts.gaveUp().equals(general);
    }

    /**
     * What a translation has for it, by key.
     *
     * @param general what the catalog shows after a give-up
     */
    Map<String, MessageText> translatable(MessageText general) {
        Map<String, MessageText> translatable = new LinkedHashMap<>();
        translatable.put("message", texts.message());
        if (hasPlain()) {
            translatable.put("plain", texts.plain());
        }
        if (hasGaveUp(general)) {
            translatable.put("gave-up", texts.gaveUp());
        }
        return translatable;
    }

    /** The messages without their rows. */
    static Map<String, CodeMessages> texts(Map<String, OwnMessages> all) {
        Map<String, CodeMessages> texts = new LinkedHashMap<>();
        all.forEach((path, own) -> texts.put(path, own.texts()));
        return texts;
    }
}
