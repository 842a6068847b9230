package dev.recourse.engine;

import dev.recourse.engine.Messages.CodeMessages;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The messages of one language, ready to be filled. */
final class LanguageTemplates {

    /** The messages of one code; see {@link CodeMessages}. */
    record OfCode(MessageTemplate message, MessageTemplate plain, MessageTemplate gaveUp) {}

    final String tag;
    final MessageTemplate recovering;
    final MessageTemplate gaveUp;
    final MessageTemplate seconds;
    final MessageTemplate minutes;
    final boolean isRightToLeft;

    private final PluralRules plurals;
    private final Map<String, OfCode> codes;
    private final Map<String, OfCode> ranges;

    LanguageTemplates(Messages messages, PluralRules plurals, boolean isRightToLeft) {
        this.tag = messages.language();
        this.plurals = plurals;
        this.isRightToLeft = isRightToLeft;
        this.recovering = new MessageTemplate(messages.recovering(), plurals);
        this.gaveUp = new MessageTemplate(messages.gaveUp(), plurals);
        this.seconds = new MessageTemplate(messages.delay().seconds(), plurals);
        this.minutes = new MessageTemplate(messages.delay().minutes(), plurals);
        this.codes = all(messages.codes());
        this.ranges = all(messages.ranges());
    }

    private Map<String, OfCode> all(Map<String, CodeMessages> messages) {
        Map<String, OfCode> all = new LinkedHashMap<>();
        for (Map.Entry<String, CodeMessages> entry : messages.entrySet()) {
            CodeMessages texts = entry.getValue();
            all.put(
                    entry.getKey(),
                    new OfCode(
                            new MessageTemplate(texts.message(), plurals),
                            new MessageTemplate(texts.plain(), plurals),
                            new MessageTemplate(texts.gaveUp(), plurals)));
        }
        return all;
    }

    /** The messages of the row that decides: of a code, or of the range of an unlisted one. */
    Optional<OfCode> of(ErrorCode received) {
        String domain = received.domain().name() + "/";
        ErrorCode code = received.deciding();
        if (!(code instanceof UnknownCode unlisted)) {
            return Optional.ofNullable(codes.get(domain + code.info().key()));
        }
        Optional<CodeRange> range = unlisted.range();
        return range.isPresent()
                ? Optional.ofNullable(ranges.get(domain + range.get().text()))
                : Optional.empty();
    }
}
