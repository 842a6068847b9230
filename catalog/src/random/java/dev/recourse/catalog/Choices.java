package dev.recourse.catalog;

import java.util.Collections;
import java.util.List;
import java.util.Random;

/** Random numbers, choices and texts. */
final class Choices {

    private static final List<String> WORDS = List.of(
            "the", "server", "is", "busy", "null", "yes", "1e3", "a: b", "#5", "'it'", "\"so\"", "- x", "ß", "漢字", "😀",
            "C:\\dir", "50%", "{x}", "*", "&", "!");

    private final Random random;

    Choices(Random random) {
        this.random = random;
    }

    int number(int below) {
        return random.nextInt(below);
    }

    boolean chance() {
        return random.nextBoolean();
    }

    <T> T one(List<T> choices) {
        return choices.get(number(choices.size()));
    }

    void shuffle(List<?> list) {
        Collections.shuffle(list, random);
    }

    String sentence() {
        StringBuilder text = new StringBuilder(one(WORDS));
        for (int i = number(6); i > 0; i--) {
            text.append(' ').append(one(WORDS));
        }
        return text.toString();
    }

    long millis(int most) {
        return chance() ? number(most) : number(most / 1_000 + 1) * 1_000L;
    }

    /** A sentence, or nothing. */
    String maybe() {
        return number(4) == 0 ? "" : sentence();
    }
}
