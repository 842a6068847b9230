package dev.recourse.web;

import java.util.Optional;
import java.util.function.Function;

/** Finds constants by the words that catalogs have for them. */
final class Words {

    private static final int CASE = 'a' - 'A';

    private Words() {}

    /** The constant whose name in lower case is this word. */
    static <T extends Enum<T>> Optional<T> find(T[] constants, String word) {
        return find(constants, word, Words::of);
    }

    /** The constant that has this word. */
    static <T> Optional<T> find(T[] constants, String word, Function<T, String> words) {
        for (T constant : constants) {
            if (words.apply(constant).equals(word)) {
                return Optional.of(constant);
            }
        }
        return Optional.empty();
    }

    /** The constant as catalogs write it, such as {@code floor}. */
    static String of(Enum<?> constant) {
        StringBuilder lower = new StringBuilder();
        constant.name().chars().forEach(c -> lower.append((char) (c == '_' ? '-' : c + CASE)));
        return lower.toString();
    }
}
