package dev.recourse.catalog.format;

import dev.recourse.catalog.format.Shape.Text;
import dev.recourse.catalog.format.Shape.Whole;
import java.util.List;

/**
 * A key of a mapping.
 *
 * @param description what it is for, in the schema and in problems
 */
record Key(String name, boolean required, Shape shape, String description) {

    /** Stands for every key that begins with {@code x-}. */
    static final String EXTENSION = "x-*";

    /** Whether this key of a file begins with {@code x-}. */
    static boolean isExtension(String name) {
        return name.length() > 2 && name.startsWith("x-");
    }

    static Key need(String name, Shape shape, String description) {
        return new Key(name, true, shape, description);
    }

    static Key may(String name, Shape shape, String description) {
        return new Key(name, false, shape, description);
    }

    static Shape text(TextKind kind) {
        return new Text(kind);
    }

    static Shape texts(TextKind kind) {
        return new Shape.Items(new Text(kind));
    }

    static Shape oneOrMore(Shape of, int most) {
        return new Shape.OneOrMore(of, most);
    }

    static Shape word(List<String> words) {
        return new Shape.Word(words);
    }

    static Shape whole(int min, int max) {
        return new Whole(min, max);
    }

    static Shape in(Section section) {
        return new Shape.In(section);
    }

    static Shape entries(String what, Shape of) {
        return new Shape.Entries(what, of);
    }
}
