package dev.recourse.tools;

import dev.recourse.engine.ShownText;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * The words that an option accepts, each of which stands for values.
 *
 * @param <E> the type of the values
 */
final class Choices<E extends Enum<E>> {

    private final String option;
    private final Class<E> type;
    private final Map<String, Set<E>> words = new LinkedHashMap<>();

    /** A word for each value. */
    Choices(String option, Class<E> type, Function<E, String> word) {
        this.option = option;
        this.type = type;
        EnumSet.allOf(type).forEach(value -> words.put(word.apply(value), EnumSet.of(value)));
    }

    /** Accepts another word, for any number of values. */
    Choices<E> with(String word, Set<E> values) {
        words.put(word, values);
        return this;
    }

    /**
     * The values that these words stand for.
     *
     * @throws UsageException if a word is not accepted; the message lists those that are
     */
    Set<E> of(List<String> given) {
        Set<E> values = EnumSet.noneOf(type);
        given.forEach(word -> values.addAll(of(word)));
        return values;
    }

    /**
     * The values that a word stands for.
     *
     * @throws UsageException if the word is not accepted
     */
    Set<E> of(String given) {
        return Optional.ofNullable(words.get(given))
                .orElseThrow(() -> new UsageException(
                        option + ": '" + ShownText.of(given) + "' is not one of " + String.join(", ", words.keySet())));
    }
}
