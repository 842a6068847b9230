package dev.recourse.catalog.bind;

import dev.recourse.catalog.format.Fields;
import dev.recourse.catalog.report.Report;
import dev.recourse.engine.MessageText;
import dev.recourse.engine.Messages;
import dev.recourse.engine.Messages.CodeMessages;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Binds {@code messages} and {@code delay}: the texts of one language that do not depend on a code. */
final class MessagesBinder {

    private MessagesBinder() {}

    /** The default messages of a language, without those of codes. */
    static Messages bind(String language, Fields root, Report report) {
        Messages.Builder messages = Messages.builder(language);
        Sentences sentences = new Sentences(language, report);
        root.fields("messages").ifPresent(fields -> {
            sentences
                    .read(fields, "recovering", List.of(MessageText.DELAY), List.of())
                    .ifPresent(messages::recovering);
            sentences.read(fields, "gave-up", List.of(), List.of()).ifPresent(messages::gaveUp);
        });
        root.fields("delay").ifPresent(fields -> messages.delay(sentences.delay(fields)));
        return messages.build();
    }

    /** The default messages with those of the catalog's own codes and ranges and those of included ones. */
    static Messages complete(
            Messages defaults,
            Map<String, CodeMessages> ownCodes,
            Map<String, CodeMessages> ownRanges,
            DomainBinder domains) {
        return defaults.with(
                joined(ownCodes, domains.includedCodes(), defaults, Messages::codes),
                joined(ownRanges, domains.includedRanges(), defaults, Messages::ranges));
    }

    private static Map<String, CodeMessages> joined(
            Map<String, CodeMessages> own,
            List<IncludedMessages> included,
            Messages defaults,
            Function<Messages, Map<String, CodeMessages>> kind) {
        Map<String, CodeMessages> all = new LinkedHashMap<>(own);
        included.forEach(row -> row.in(defaults, kind).ifPresent(texts -> all.put(row.path(), texts)));
        return all;
    }
}
