package dev.recourse.catalog.bind;

import dev.recourse.catalog.MessageText;
import dev.recourse.catalog.Messages;
import dev.recourse.catalog.Messages.CodeMessages;
import dev.recourse.catalog.yaml.Report;
import dev.recourse.engine.DelayWords;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The sentences of one language that belong to no code: {@code messages} and {@code delay}. */
record DefaultMessages(MessageText recovering, MessageText gaveUp, DelayWords delay) {

    private static final String RECOVERING = "Something was interrupted. Trying again in ${delay}.";
    private static final String GAVE_UP = "This does not work at the moment. Please try again later.";

    /** All sentences of a language: the general ones, those of its own codes, and those of the adopted ones. */
    Messages with(String language, Map<String, CodeMessages> own, List<IncludedCode> adoptions) {
        Map<String, CodeMessages> codes = new LinkedHashMap<>(own);
        adoptions.forEach(
                adoption -> adoption.messages(language, this).ifPresent(told -> codes.put(adoption.key(), told)));
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
