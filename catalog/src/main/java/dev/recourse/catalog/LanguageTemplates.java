package dev.recourse.catalog;

import dev.recourse.catalog.cldr.Cldr;
import dev.recourse.catalog.model.Messages;
import dev.recourse.catalog.model.Messages.CodeMessages;
import dev.recourse.engine.ErrorCode;
import dev.recourse.engine.PluralRules;
import dev.recourse.engine.UnknownCode;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The messages of one language, ready to be filled. */
final class LanguageTemplates {

    /** The messages of one code; see {@link CodeMessages}. */
    record OfCode(Template message, Template plain, Template gaveUp) {}

    final String tag;
    final Template recovering;
    final Template gaveUp;
    final Template seconds;
    final Template minutes;
    final boolean isRightToLeft;

    private final PluralRules plurals;
    private final Map<String, OfCode> codes;
    private final Map<String, OfCode> ranges;

    LanguageTemplates(Messages messages) {
        this.tag = messages.language();
        this.plurals = PluralRules.of(Cldr.pluralRules(tag));
        this.isRightToLeft = Cldr.isRightToLeft(tag);
        this.recovering = new Template(messages.recovering(), plurals);
        this.gaveUp = new Template(messages.gaveUp(), plurals);
        this.seconds = new Template(messages.delay().seconds(), plurals);
        this.minutes = new Template(messages.delay().minutes(), plurals);
        this.codes = all(messages.codes());
        this.ranges = all(messages.ranges());
    }

    private Map<String, OfCode> all(Map<String, CodeMessages> messages) {
        Map<String, OfCode> all = new HashMap<>();
        messages.forEach((path, texts) -> all.put(
                path,
                new OfCode(
                        new Template(texts.message(), plurals),
                        new Template(texts.plain(), plurals),
                        new Template(texts.gaveUp(), plurals))));
        return all;
    }

    /** The messages of the row that decides: of a code, or of the range of an unlisted one. */
    Optional<OfCode> of(ErrorCode received) {
        String domain = received.domain().name() + "/";
        ErrorCode code = received.deciding();
        return code instanceof UnknownCode unlisted
                ? unlisted.range().flatMap(range -> Optional.ofNullable(ranges.get(domain + range)))
                : Optional.ofNullable(codes.get(domain + code.info().key()));
    }
}
