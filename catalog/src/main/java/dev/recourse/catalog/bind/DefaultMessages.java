package dev.recourse.catalog.bind;

import dev.recourse.catalog.format.Fields;
import dev.recourse.catalog.model.MessageText;
import dev.recourse.catalog.model.Messages;
import dev.recourse.catalog.model.Messages.CodeMessages;
import dev.recourse.catalog.report.Report;
import dev.recourse.engine.DelayWords;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The messages of one language that belong to no single code: {@code messages} and {@code delay}. */
record DefaultMessages(MessageText recovering, MessageText gaveUp, DelayWords delay) {

    private static final String RECOVERING = "Something was interrupted. Trying again in ${delay}.";
    private static final String GAVE_UP = "This does not work at the moment. Please try again later.";

    /** All messages of a language: these, those of the catalog's own codes, and those of included codes. */
    Messages with(String language, Map<String, CodeMessages> own, List<IncludedCode> included) {
        Map<String, CodeMessages> codes = new LinkedHashMap<>(own);
        included.forEach(code -> code.messages(language, this).ifPresent(messages -> codes.put(code.path(), messages)));
        return new Messages(language, recovering, gaveUp, delay, codes);
    }

    static DefaultMessages bind(Fields root, Report report) {
        Optional<Fields> messages = root.fields("messages");
        return new DefaultMessages(
                messages.flatMap(f -> Sentences.read(f, "recovering", List.of(MessageText.DELAY), report))
                        .orElse(MessageText.of(RECOVERING)),
                messages.flatMap(f -> Sentences.read(f, "gave-up", List.of(), report))
                        .orElse(MessageText.of(GAVE_UP)),
                Sentences.delay(root.fields("delay"), report));
    }
}
