package dev.recourse.catalog.format;

import dev.recourse.engine.Actor;
import dev.recourse.engine.HintRule;
import dev.recourse.engine.HintUnit;
import dev.recourse.engine.HoleType;
import dev.recourse.engine.Phase;
import dev.recourse.engine.Protocol;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/** The words of a catalog file for the constants of the engine's enums. */
public final class Words {

    static final List<String> ACTORS = words(Actor.values(), Actor::text);
    static final List<String> PHASES = words(Phase.values(), Phase::text);
    static final List<String> PROTOCOLS = words(Protocol.values(), Protocol::text);
    static final List<String> HINT_UNITS = words(HintUnit.values(), HintUnit::text);
    static final List<String> HOLE_TYPES = words(HoleType.values(), HoleType::text);
    static final List<String> HINTS = words(HintRule.Form.values(), Words::of);
    static final List<String> HINTS_WITHOUT_CLAMP =
            HINTS.stream().filter(word -> !word.equals("clamp")).toList();

    private Words() {}

    /** The word of a constant that is named like it. */
    public static String of(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    /** The actor of this word. */
    public static Optional<Actor> actor(String word) {
        return constant(Actor.values(), Actor::text, word);
    }

    /** The phase of this word. */
    public static Optional<Phase> phase(String word) {
        return constant(Phase.values(), Phase::text, word);
    }

    /** The protocol of this word. */
    public static Optional<Protocol> protocol(String word) {
        return constant(Protocol.values(), Protocol::text, word);
    }

    /** The form of hint rule of this word. */
    public static Optional<HintRule.Form> hint(String word) {
        return constant(HintRule.Form.values(), Words::of, word);
    }

    private static <E> List<String> words(E[] constants, Function<E, String> text) {
        return Arrays.stream(constants).map(text).toList();
    }

    private static <E> Optional<E> constant(E[] constants, Function<E, String> text, String word) {
        return Arrays.stream(constants).filter(c -> text.apply(c).equals(word)).findFirst();
    }
}
