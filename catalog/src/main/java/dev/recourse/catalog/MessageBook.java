package dev.recourse.catalog;

import dev.recourse.engine.Decision;
import dev.recourse.engine.DecisionKind;
import dev.recourse.engine.Failure;
import dev.recourse.engine.GiveUp;
import dev.recourse.engine.HoleType;
import dev.recourse.engine.ReasonMatch;
import dev.recourse.engine.ReasonPattern;
import dev.recourse.engine.Redirect;
import dev.recourse.engine.Refresh;
import dev.recourse.engine.Retry;
import dev.recourse.engine.ShownText;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.text.StringSubstitutor;

/**
 * Tells the person in front of an application what a decision means, in the sentences of a catalog read at run time.
 */
public final class MessageBook {

    private final Catalog catalog;

    /** The sentences of this catalog. */
    public MessageBook(Catalog catalog) {
        this.catalog = catalog;
    }

    /**
     * What to show. Values from the network are cut and cleaned ({@link ShownText}).
     *
     * @param locale the person's; where the catalog does not speak it, a wider one ({@code de} for {@code de-AT}), and
     *     English in the end
     */
    public String of(Decision decision, Locale locale) {
        Messages messages = messages(locale);
        Failure failure = decision.failure();
        String path = failure.code().domain().name() + "/" + failure.code().code();
        Optional<Messages.CodeMessages> code =
                Optional.ofNullable(messages.codes().get(path));
        Map<String, String> values = details(failure);
        return decision.match(new Decision.Cases<>() {
            @Override
            public String retry(Retry retry) {
                return recovering(retry.delayMillis());
            }

            @Override
            public String refresh(Refresh refresh) {
                return recovering(refresh.delayMillis());
            }

            @Override
            public String redirect(Redirect redirect) {
                return recovering(redirect.delayMillis());
            }

            @Override
            public String giveUp(GiveUp giveUp) {
                MessageText gaveUp = code.map(Messages.CodeMessages::gaveUp).orElse(messages.gaveUp());
                Optional<MessageText> told = isHopeless(giveUp) ? told() : Optional.empty();
                return fill(
                        told.filter(text -> !text.places().contains(MessageText.DELAY))
                                .orElse(gaveUp),
                        values);
            }

            private String recovering(long millis) {
                values.put(MessageText.DELAY, messages.delay().of(Duration.ofMillis(millis)));
                return fill(told().orElse(messages.recovering()), values);
            }

            private Optional<MessageText> told() {
                return code.map(texts -> isFilled(texts.message(), values) ? texts.message() : texts.plain());
            }
        });
    }

    /** Whether the catalog knows no recovery; else there was one, and it did not help. */
    private static boolean isHopeless(GiveUp giveUp) {
        return giveUp.state().policy().remedy(giveUp.failure()).kind() == DecisionKind.GIVE_UP;
    }

    private Messages messages(Locale locale) {
        String tag = locale.toLanguageTag();
        while (!catalog.messages().containsKey(tag) && tag.contains("-")) {
            tag = tag.substring(0, tag.lastIndexOf('-'));
        }
        return catalog.messages().getOrDefault(tag, catalog.english());
    }

    private static Map<String, String> details(Failure failure) {
        Map<String, String> values = new HashMap<>();
        failure.details().ifPresent(match -> {
            List<ReasonPattern.Hole> holes = match.holes();
            for (int i = 0; i < holes.size(); i++) {
                values.put(holes.get(i).name(), shown(match, i, holes.get(i).type()));
            }
        });
        return values;
    }

    private static String shown(ReasonMatch match, int position, HoleType type) {
        return switch (type) {
            case INT, LONG -> Long.toString(match.longValue(position));
            case TEXT, URL -> ShownText.of(match.text(position));
        };
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
