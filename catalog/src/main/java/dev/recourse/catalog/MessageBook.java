package dev.recourse.catalog;

import dev.recourse.catalog.model.Catalog;
import dev.recourse.catalog.model.MessageText;
import dev.recourse.catalog.model.Messages;
import dev.recourse.engine.Decision;
import dev.recourse.engine.DecisionKind;
import dev.recourse.engine.DelayWords;
import dev.recourse.engine.ErrorCode;
import dev.recourse.engine.Failure;
import dev.recourse.engine.HoleType;
import dev.recourse.engine.ReasonMatch;
import dev.recourse.engine.ReasonPattern;
import dev.recourse.engine.ShownText;
import dev.recourse.engine.Step;
import dev.recourse.engine.UnknownCode;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.text.StringSubstitutor;

/** Messages for the user of an application, from a catalog that is read at run time. */
public final class MessageBook {

    private final Catalog catalog;

    /** The messages of this catalog. */
    public MessageBook(Catalog catalog) {
        this.catalog = catalog;
    }

    /**
     * The message to show for this decision. Values from the network are shortened and cleaned ({@link ShownText}).
     *
     * @param locale the user's locale; if the catalog has no messages for it, those of a wider one are used ({@code de}
     *     for {@code de-AT}), else English
     */
    public String of(Decision decision, Locale locale) {
        Messages messages = messages(locale);
        Failure failure = decision.failure();
        Optional<Messages.CodeMessages> code = texts(failure.code(), messages);
        Map<String, String> values = details(failure, messages);
        Optional<MessageText> message =
                code.map(texts -> isFilled(texts.message(), values) ? texts.message() : texts.plain());
        if (decision instanceof Step step) {
            values.put(MessageText.DELAY, delay(messages).of(step.delay()));
            return fill(message.orElse(messages.recovering()), values);
        }
        boolean wasRecoverable = decision.remedy().kind() != DecisionKind.GIVE_UP;
        MessageText gaveUp = code.map(Messages.CodeMessages::gaveUp).orElse(messages.gaveUp());
        return fill(
                message.filter(text -> !wasRecoverable && !text.places().contains(MessageText.DELAY))
                        .orElse(gaveUp),
                values);
    }

    /** The messages of the row that decides: of a code, or of the range of an unlisted one. */
    private static Optional<Messages.CodeMessages> texts(ErrorCode received, Messages messages) {
        String domain = received.domain().name() + "/";
        ErrorCode code = received.deciding();
        return code instanceof UnknownCode unlisted
                ? unlisted.range()
                        .flatMap(range -> Optional.ofNullable(messages.ranges().get(domain + range)))
                : Optional.ofNullable(messages.codes().get(domain + code.info().key()));
    }

    private Messages messages(Locale locale) {
        String tag = locale.toLanguageTag();
        while (!catalog.messages().containsKey(tag) && tag.contains("-")) {
            tag = tag.substring(0, tag.lastIndexOf('-'));
        }
        return catalog.messages().getOrDefault(tag, catalog.english());
    }

    private static Map<String, String> details(Failure failure, Messages messages) {
        Map<String, String> values = new HashMap<>();
        failure.details().ifPresent(match -> {
            List<ReasonPattern.Hole> holes = match.holes();
            for (int i = 0; i < holes.size(); i++) {
                values.put(holes.get(i).name(), shown(match, i, holes.get(i).type(), messages));
            }
        });
        return values;
    }

    private static String shown(ReasonMatch match, int position, HoleType type, Messages messages) {
        return switch (type) {
            case INT, LONG -> Long.toString(match.longValue(position));
            case DURATION -> delay(messages).of(match.duration(position));
            case DECIMAL -> ShownText.of(match.decimal(position).toPlainString());
            case TEXT, URL -> ShownText.of(match.text(position));
        };
    }

    private static DelayWords delay(Messages messages) {
        return new DelayWords(
                n -> fill(messages.delay().seconds(), Map.of("n", Long.toString(n))),
                n -> fill(messages.delay().minutes(), Map.of("n", Long.toString(n))));
    }

    private static boolean isFilled(MessageText text, Map<String, String> values) {
        return text.places().stream().allMatch(place -> place.equals(MessageText.DELAY) || values.containsKey(place));
    }

    private static String fill(MessageText text, Map<String, String> values) {
        return new StringSubstitutor(values)
                .setEnableUndefinedVariableException(true)
                .setDisableSubstitutionInValues(true)
                .setValueDelimiter("")
                .setEscapeChar('\0')
                .replace(text.text());
    }
}
