package dev.recourse.web;

import java.util.Optional;

/** Finds constants by the words that catalogs have for them. */
final class Words {

    private static final int CASE = 'a' - 'A';

    private Words() {}

    /** The constant whose name in lower case is this word. */
    static <T extends Enum<T>> Optional<T> find(T[] constants, String word) {
        for (T constant : constants) {
            if (of(constant).equals(word)) {
                return Optional.of(constant);
            }
        }
        return Optional.empty();
    }

    /** The constant as catalogs write it, such as {@code floor}. */
    static String of(Enum<?> constant) {
        String name = constant.name();
        StringBuilder lower = new StringBuilder();
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            lower.append(c == '_' ? '-' : (char) (c + CASE));
        }
        return lower.toString();
    }
}
