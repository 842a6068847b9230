package dev.recourse.catalog.yaml;

import dev.recourse.catalog.report.Mark;
import java.util.List;

/** A value in a YAML file, with its position. */
public sealed interface Node {

    /** Where it starts. */
    Mark mark();

    /**
     * A text. Numbers, dates and booleans are texts as well, exactly as written.
     *
     * @param empty whether the file has nothing here, or {@code null}
     */
    record Scalar(Mark mark, String text, boolean empty) implements Node {}

    /** A list. */
    record Sequence(Mark mark, List<Node> items) implements Node {}

    /**
     * Keys and their values, in the order of the file.
     *
     * @param entries each key once
     * @param repeated the entries whose key is a duplicate
     */
    record Mapping(Mark mark, List<Entry> entries, List<Entry> repeated) implements Node {}

    /**
     * A key and its value.
     *
     * @param mark where the key starts
     */
    record Entry(Mark mark, String key, Node value) {}
}
