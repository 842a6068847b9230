package dev.recourse.catalog.bind;

import java.util.List;

/** What may stand behind a key. */
sealed interface Shape {

    /** A text of some kind. */
    record Text(TextKind kind) implements Shape {}

    /** One of a few words. */
    record Word(List<String> words) implements Shape {}

    /** A whole number, both ends included. */
    record Whole(int least, int most) implements Shape {}

    /** {@code true} or {@code false}. */
    record Flag() implements Shape {}

    /** A list, no item twice. */
    record Items(Shape of) implements Shape {}

    /** A mapping with keys that the catalog chooses. */
    record Entries(String what, Shape of) implements Shape {}

    /** A mapping with known keys. */
    record In(Section section) implements Shape {}

    /** A word for a mapping that would say nothing more. */
    record WordOr(List<String> words, Section section) implements Shape {}
}
