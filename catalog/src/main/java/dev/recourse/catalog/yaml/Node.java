package dev.recourse.catalog.yaml;

import java.util.List;

/** A value of a YAML file, and where it stands. */
public sealed interface Node {

    /** Where it begins. */
    Mark mark();

    /**
     * A text. Numbers, dates and truth values are texts as well, exactly as they are written.
     *
     * @param empty whether nothing was written, or {@code null}
     */
    record Scalar(Mark mark, String text, boolean empty) implements Node {}

    /** A list. */
    record Sequence(Mark mark, List<Node> items) implements Node {}

    /**
     * Keys and their values, in the order of the file.
     *
     * @param entries each key once
     * @param repeated those whose key stands among the entries already
     */
    record Mapping(Mark mark, List<Entry> entries, List<Entry> repeated) implements Node {}

    /**
     * A key and its value.
     *
     * @param mark where the key begins
     */
    record Entry(Mark mark, String key, Node value) {}
}
