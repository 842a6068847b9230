package dev.recourse.catalog.format;

import dev.recourse.catalog.report.Mark;
import dev.recourse.catalog.yaml.Node;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * The values of one mapping. A value that does not fit its shape reads as if it were missing: the shape check has
 * reported it.
 */
public final class Fields {

    /** The most unknown keys of a mapping that may be misspellings. */
    private static final int MAX_COMPARED = 100;

    private final Node.Mapping mapping;
    private final Section section;
    private final List<Node.Entry> defaults;
    private final boolean isMapping;

    private Fields(Node.Mapping mapping, Section section, List<Node.Entry> defaults, boolean isMapping) {
        this.mapping = mapping;
        this.section = section;
        this.defaults = defaults;
        this.isMapping = isMapping;
    }

    /** The values of this node; none if it is not a mapping. */
    public static Fields of(Node node, Section section) {
        Node.Mapping mapping =
                node instanceof Node.Mapping given ? given : new Node.Mapping(node.mark(), List.of(), List.of());
        boolean isMapping =
                node == mapping || (node instanceof Node.Scalar text && text.empty() && section.mayBeEmpty());
        return new Fields(mapping, section, List.of(), isMapping);
    }

    /** These values and, for keys that are missing here and that this section knows, those of the defaults. */
    public Fields orElse(Fields others) {
        return new Fields(mapping, section, others.mapping.entries(), isMapping);
    }

    /** These values with the defaults that others have. */
    public Fields withDefaultsOf(Fields others) {
        return new Fields(mapping, section, others.defaults, isMapping);
    }

    /** Whether the mapping is of this section. */
    public boolean isOf(Section other) {
        return section == other;
    }

    /** Where the mapping starts. */
    public Mark mark() {
        return mapping.mark();
    }

    /** Where the key's value starts; without the key, where the mapping starts. */
    public Mark mark(String key) {
        return node(key).map(Node::mark).orElse(mark());
    }

    /** Where the key starts; without the key, where the mapping starts. */
    public Mark keyMark(String key) {
        return entry(key).map(Node.Entry::mark).orElse(mark());
    }

    /** Whether this section has such a key. */
    public boolean knows(String key) {
        return section.key(key).isPresent();
    }

    /** Whether the mapping or its defaults have this key, with whatever value. */
    public boolean has(String key) {
        return entry(key).isPresent();
    }

    /** Whether the mapping has no keys. */
    public boolean isEmpty() {
        return isMapping && mapping.entries().isEmpty();
    }

    /** Whether the mapping itself has this key, with whatever value. */
    public boolean hasOwn(String key) {
        return find(key, mapping.entries()).isPresent();
    }

    /** Whether this key is missing from a mapping, and no key of it is a misspelling of this one. */
    public boolean lacks(String key) {
        return isMapping
                && !has(key)
                && mapping.entries().stream()
                        .map(Node.Entry::key)
                        .filter(name -> section.key(name).isEmpty())
                        .limit(MAX_COMPARED)
                        .noneMatch(name -> section.meant(name).equals(Optional.of(key)));
    }

    /** Whether the mapping has a key that the section does not know, possibly a misspelt one. */
    public boolean hasUnknownKeys() {
        return mapping.entries().stream()
                .anyMatch(entry -> section.key(entry.key()).isEmpty());
    }

    /** The keys of the mapping itself, known ones and others. */
    public List<String> keys() {
        return mapping.entries().stream().map(Node.Entry::key).toList();
    }

    /** The value of this key, whatever it is. */
    public Optional<Node> node(String key) {
        return entry(key).map(Node.Entry::value);
    }

    private Optional<Node.Entry> entry(String key) {
        shape(key);
        return find(key, mapping.entries()).or(() -> find(key, defaults));
    }

    private static Optional<Node.Entry> find(String key, List<Node.Entry> entries) {
        for (Node.Entry entry : entries) {
            if (entry.key().equals(key)) {
                return Optional.of(entry);
            }
        }
        return Optional.empty();
    }

    /** The texts behind the keys that begin with {@code x-}, the mapping's own before those of the defaults. */
    public Map<String, String> extensions() {
        Map<String, String> texts = new LinkedHashMap<>();
        Stream.concat(mapping.entries().stream(), defaults.stream())
                .filter(entry -> Key.isExtension(entry.key()))
                .forEach(entry -> text(entry.key()).ifPresent(text -> texts.putIfAbsent(entry.key(), text)));
        return texts;
    }

    private Shape shape(String key) {
        return section.key(key)
                .orElseThrow(() -> new IllegalArgumentException(section + " has no key " + key))
                .shape();
    }

    /** The entries of the mapping behind this key, whose own keys are free. */
    public List<Node.Entry> entries(String key) {
        return node(key)
                .filter(Node.Mapping.class::isInstance)
                .map(node -> ((Node.Mapping) node).entries())
                .orElse(List.of());
    }

    /** The entries behind this key that repeat an earlier one's key. */
    public List<Node.Entry> repeated(String key) {
        return node(key)
                .filter(Node.Mapping.class::isInstance)
                .map(node -> ((Node.Mapping) node).repeated())
                .orElse(List.of());
    }

    /** The entries whose keys are not those of the section, but may be chosen freely. */
    public List<Node.Entry> others() {
        return mapping.entries().stream()
                .filter(entry -> section.isOther(entry.key()))
                .toList();
    }

    /** The mapping behind this key. */
    public Optional<Fields> fields(String key) {
        Shape shape = shape(key);
        Optional<Section> inner = shape instanceof Shape.In in
                ? Optional.of(in.section())
                : shape instanceof Shape.WordOr either ? Optional.of(either.section()) : Optional.empty();
        return inner.flatMap(known -> node(key)
                .filter(node -> node instanceof Node.Mapping || shape instanceof Shape.In)
                .map(node -> Fields.of(node, known)));
    }

    /** The text behind this key. */
    public Optional<String> text(String key) {
        return node(key).flatMap(node -> accepted(node, shape(key)));
    }

    /** The text of one of the {@link #entries} behind this key. */
    public Optional<String> text(String key, Node.Entry entry) {
        if (!(shape(key) instanceof Shape.Entries entries)) {
            throw new IllegalArgumentException(key + " has no entries");
        }
        return accepted(entry.value(), entries.of());
    }

    /** The text behind this key on one line, without leading and trailing spaces. */
    public Optional<String> sentence(String key) {
        return text(key).map(Scalars::sentence);
    }

    private static Optional<String> accepted(Node node, Shape shape) {
        Predicate<Node.Scalar> fits = scalar -> !scalar.empty() && Scalars.accepts(scalar.text(), shape);
        return node instanceof Node.Scalar scalar && fits.test(scalar) ? Optional.of(scalar.text()) : Optional.empty();
    }

    /** The items of the list behind this key that fit their shape. */
    public List<Node.Scalar> items(String key) {
        Shape of = of(key);
        return list(key).stream()
                .filter(item -> accepted(item, of).isPresent())
                .map(Node.Scalar.class::cast)
                .toList();
    }

    private Shape of(String key) {
        if (shape(key) instanceof Shape.Items items) {
            return items.of();
        }
        if (shape(key) instanceof Shape.OneOrMore either) {
            return either.of();
        }
        if (shape(key) instanceof Shape.Series series) {
            return series.of();
        }
        throw new IllegalArgumentException(key + " is not a list");
    }

    /** The texts of {@link #items}. */
    public List<String> texts(String key) {
        return items(key).stream().map(Node.Scalar::text).toList();
    }

    /** The items of the list behind this key, or the single item without brackets, whatever they are. */
    public List<Node> list(String key) {
        Optional<Node> node = node(key);
        if (shape(key) instanceof Shape.OneOrMore either) {
            return node.map(given -> given instanceof Node.Sequence sequence ? sequence.items() : List.of(given))
                    .filter(items -> items.size() <= either.most())
                    .orElse(List.of());
        }
        return node.filter(Node.Sequence.class::isInstance)
                .map(given -> ((Node.Sequence) given).items())
                .orElse(List.of());
    }

    /** The whole number behind this key. */
    public OptionalInt whole(String key) {
        Optional<String> text = text(key);
        return text.isPresent() ? OptionalInt.of(Integer.parseInt(text.get())) : OptionalInt.empty();
    }
}
