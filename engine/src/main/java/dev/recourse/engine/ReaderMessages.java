package dev.recourse.engine;

import dev.recourse.engine.LanguageTemplates.OfCode;
import dev.recourse.engine.MessageTemplate.Value;
import dev.recourse.engine.Messages.Delay;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The messages of one language for readers who write numbers in one way. */
final class ReaderMessages {

    private final LanguageTemplates language;
    private final NumberStyle numbers;
    private final DelayWords delay;

    ReaderMessages(LanguageTemplates language, NumberStyle numbers) {
        this.language = language;
        this.numbers = numbers;
        this.delay = new DelayWords(n -> fill(language.seconds, n), n -> fill(language.minutes, n));
    }

    private String fill(MessageTemplate words, long n) {
        Map<String, Value> values = new LinkedHashMap<>();
        values.put(Delay.NUMBER, value(n));
        return words.fill(values);
    }

    /** The tag of the language. */
    String language() {
        return language.tag;
    }

    String of(Decision decision) {
        Map<String, Value> values = details(decision.failure());
        if (decision instanceof Step step) {
            values.put(MessageText.DELAY, Value.of(delay.of(step.delay())));
        }
        return template(decision, values).fill(values);
    }

    private MessageTemplate template(Decision decision, Map<String, Value> values) {
        boolean isStep = decision instanceof Step;
        Optional<OfCode> texts = language.of(decision.failure().code());
        if (texts.isEmpty()) {
            return isStep ? language.recovering : language.gaveUp;
        }
        OfCode code = texts.get();
        MessageTemplate message = code.message().isFilledBy(values) ? code.message() : code.plain();
        boolean wasRecoverable = decision.remedy().kind() != DecisionKind.GIVE_UP;
        return isStep || (!wasRecoverable && !message.hasDelay()) ? message : code.gaveUp();
    }

    private Map<String, Value> details(Failure failure) {
        Map<String, Value> values = new LinkedHashMap<>();
        Optional<ReasonMatch> match = failure.details();
        List<ReasonPattern.Hole> holes = match.isPresent() ? match.get().holes() : List.of();
        for (int i = 0; i < holes.size(); i++) {
            values.put(holes.get(i).name(), value(match.get(), i, holes.get(i).type()));
        }
        return values;
    }

    private Value value(ReasonMatch match, int position, HoleType type) {
        return switch (type) {
            case INT, LONG -> value(match.longValue(position));
            case DECIMAL -> decimal(match.text(position));
            case DURATION -> Value.of(delay.of(match.duration(position)));
            case TEXT, URL ->
                Value.of(
                        language.isRightToLeft
                                ? ShownText.isolated(match.text(position))
                                : ShownText.of(match.text(position)));
        };
    }

    private Value value(long number) {
        return new Value(numbers.of(number), Optional.of(Long.toString(number)));
    }

    private Value decimal(String number) {
        return new Value(numbers.ofDecimal(number), Optional.of(number));
    }
}
