package dev.recourse.catalog.bind;

import dev.recourse.catalog.yaml.Mark;
import dev.recourse.catalog.yaml.Node;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Predicate;

/**
 * The values of one mapping. What is missing, or does not fit its shape, reads as if it were not there: the shape check
 * has told about it.
 */
final class Fields {

    private final Node.Mapping mapping;
    private final Section section;

    private Fields(Node.Mapping mapping, Section section) {
        this.mapping = mapping;
        this.section = section;
    }

    static Fields of(Node node, Section section) {
        Node.Mapping mapping =
                node instanceof Node.Mapping given ? given : new Node.Mapping(node.mark(), List.of(), List.of());
        return new Fields(mapping, section);
    }

    /** Where the mapping begins. */
    Mark mark() {
        return mapping.mark();
    }

    /** Where the key's value begins, or else the mapping. */
    Mark mark(String key) {
        return node(key).map(Node::mark).orElse(mark());
    }

    /** Where the key begins, or else the mapping. */
    Mark keyMark(String key) {
        return entry(key).map(Node.Entry::mark).orElse(mark());
    }

    boolean has(String key) {
        return entry(key).isPresent();
    }

    /** Whether a key stands here that the section does not know: one that it does may have been meant. */
    boolean hasUnknownKeys() {
        return mapping.entries().stream()
                .anyMatch(entry -> section.key(entry.key()).isEmpty());
    }

    Optional<Node> node(String key) {
        return entry(key).map(Node.Entry::value);
    }

    private Optional<Node.Entry> entry(String key) {
        shape(key);
        for (Node.Entry entry : mapping.entries()) {
            if (entry.key().equals(key)) {
                return Optional.of(entry);
            }
        }
        return Optional.empty();
    }

    private Shape shape(String key) {
        return section.key(key)
                .orElseThrow(() -> new IllegalArgumentException(section + " has no key " + key))
                .shape();
    }

    /** The keys and values of a mapping whose keys the catalog chooses. */
    List<Node.Entry> entries(String key) {
        return node(key)
                .filter(Node.Mapping.class::isInstance)
                .map(node -> ((Node.Mapping) node).entries())
                .orElse(List.of());
    }

    /** Those entries whose keys stand twice, without the first of each. */
    List<Node.Entry> repeated(String key) {
        return node(key)
                .filter(Node.Mapping.class::isInstance)
                .map(node -> ((Node.Mapping) node).repeated())
                .orElse(List.of());
    }

    /** The mapping behind this key. */
    Optional<Fields> fields(String key) {
        Shape shape = shape(key);
        Optional<Section> inner = shape instanceof Shape.In in
                ? Optional.of(in.section())
                : shape instanceof Shape.WordOr either ? Optional.of(either.section()) : Optional.empty();
        return inner.flatMap(known -> node(key)
                .filter(node -> node instanceof Node.Mapping || shape instanceof Shape.In)
                .map(node -> Fields.of(node, known)));
    }

    /** The text behind this key. */
    Optional<String> text(String key) {
        return node(key).flatMap(node -> accepted(node, shape(key)));
    }

    /** The text behind this key on one line, or an empty one. */
    String sentence(String key) {
        return text(key).map(Scalars::sentence).orElse("");
    }

    private static Optional<String> accepted(Node node, Shape shape) {
        Predicate<Node.Scalar> fits = scalar -> !scalar.empty() && Scalars.accepts(scalar.text(), shape);
        return node instanceof Node.Scalar scalar && fits.test(scalar) ? Optional.of(scalar.text()) : Optional.empty();
    }

    /** The items of the list behind this key that fit. */
    List<Node.Scalar> items(String key) {
        if (!(shape(key) instanceof Shape.Items items)) {
            throw new IllegalArgumentException(key + " is no list");
        }
        return list(key).stream()
                .filter(item -> accepted(item, items.of()).isPresent())
                .map(Node.Scalar.class::cast)
                .toList();
    }

    List<String> texts(String key) {
        return items(key).stream().map(Node.Scalar::text).toList();
    }

    /** The items of the list behind this key, whatever they are. */
    List<Node> list(String key) {
        return node(key)
                .filter(Node.Sequence.class::isInstance)
                .map(node -> ((Node.Sequence) node).items())
                .orElse(List.of());
    }

    OptionalInt whole(String key) {
        Optional<String> text = text(key);
        return text.isPresent() ? OptionalInt.of(Integer.parseInt(text.get())) : OptionalInt.empty();
    }
}
