package dev.recourse.catalog.format;

import java.util.List;

/** The values that a key may have. */
sealed interface Shape {

    /** A text of some kind. */
    record Text(TextKind kind) implements Shape {}

    /** One of a few words. */
    record Word(List<String> words) implements Shape {}

    /** A whole number, both ends included. */
    record Whole(int min, int max) implements Shape {}

    /** {@code true} or {@code false}. */
    record Flag() implements Shape {}

    /** A list without repeated items. */
    record Items(Shape of) implements Shape {}

    /** One item, or a list without repeated items. */
    record OneOrMore(Shape of, int most) implements Shape {}

    /** A list of one or more items, which may repeat. */
    record Series(Shape of, int most) implements Shape {}

    /** A mapping whose keys are free. */
    record Entries(String what, Shape of) implements Shape {}

    /** A mapping with known keys. */
    record In(Section section) implements Shape {}

    /** A word, as the short form of a mapping, or the mapping. */
    record WordOr(List<String> words, Section section) implements Shape {}
}
