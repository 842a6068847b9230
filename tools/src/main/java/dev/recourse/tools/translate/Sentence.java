package dev.recourse.tools.translate;

import dev.recourse.catalog.model.Original;
import dev.recourse.engine.MessageText;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * One text of a catalog in another language.
 *
 * @param original what it belongs to
 * @param key its key there, such as {@code message}
 * @param english the text to translate
 * @param translation the translation, right or not; empty if there is none
 */
record Sentence(Original original, String key, MessageText english, Optional<String> translation, Progress progress) {

    private static final List<String> KEYS = List.of("seconds", "minutes", "recovering", "message", "plain", "gave-up");

    /** What the sentence is called in XLIFF. */
    String id() {
        return UnitIds.unit(original.path(), key);
    }

    /** All texts that a translation of this may have, in the order in which files have them. */
    static Map<String, MessageText> all(Original original) {
        Map<String, MessageText> all = new LinkedHashMap<>();
        KEYS.forEach(key -> original.text(key).ifPresent(text -> all.put(key, text)));
        return all;
    }

    /** The text on one line, as catalogs read texts wherever their files break them. */
    static String onOneLine(String text) {
        return text.lines().map(String::strip).filter(line -> !line.isEmpty()).collect(Collectors.joining(" "));
    }
}
