package dev.recourse.catalog.bind;

import dev.recourse.catalog.format.Fields;
import dev.recourse.catalog.model.Messages.CodeMessages;
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

    /** The messages without their rows. */
    static Map<String, CodeMessages> texts(Map<String, OwnMessages> all) {
        Map<String, CodeMessages> texts = new LinkedHashMap<>();
        all.forEach((path, own) -> texts.put(path, own.texts()));
        return texts;
    }
}
