package dev.recourse.tools.translate;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;

/** A YAML text and its nodes, each of which knows where it stands in the text. */
final class YamlDocument {

    private static final LoadSettings SETTINGS = LoadSettings.builder()
            .setAllowDuplicateKeys(true)
            .setCodePointLimit(Integer.MAX_VALUE)
            .build();

    private final String text;
    private final MappingNode root;
    /** The index of each code point. */
    private final int[] indexes;

    private YamlDocument(String text, MappingNode root) {
        this.text = text;
        this.root = root;
        this.indexes = IntStream.rangeClosed(0, text.length())
                .filter(i -> i == 0 || i == text.length() || !isInside(text, i))
                .toArray();
    }

    /** The document in this text; empty if it cannot be read, or is not a mapping with keys. */
    static Optional<YamlDocument> read(String text) {
        try {
            return new Compose(SETTINGS)
                    .composeString(text)
                    .flatMap(node -> node instanceof MappingNode mapping
                                    && !mapping.getValue().isEmpty()
                            ? Optional.of(new YamlDocument(text, mapping))
                            : Optional.empty());
        } catch (YamlEngineException e) {
            return Optional.empty();
        }
    }

    String text() {
        return text;
    }

    MappingNode root() {
        return root;
    }

    /** The mapping behind these keys. */
    Optional<MappingNode> mapping(List<String> keys) {
        Optional<MappingNode> mapping = Optional.of(root);
        for (String key : keys) {
            mapping = mapping.flatMap(node -> find(node, key))
                    .map(NodeTuple::getValueNode)
                    .filter(MappingNode.class::isInstance)
                    .map(MappingNode.class::cast);
        }
        return mapping;
    }

    /** The entry with this key. */
    static Optional<NodeTuple> find(MappingNode mapping, String key) {
        return mapping.getValue().stream()
                .filter(tuple -> key(tuple).equals(key))
                .findFirst();
    }

    /** The key of an entry. */
    static String key(NodeTuple tuple) {
        return tuple.getKeyNode() instanceof ScalarNode key ? key.getValue() : "";
    }

    /** Where the node starts: an index of the text. */
    int start(Node node) {
        return index(node.getStartMark().orElseThrow());
    }

    /** Where the node ends. */
    int end(Node node) {
        return index(node.getEndMark().orElseThrow());
    }

    private int index(Mark mark) {
        return indexes[mark.getIndex()];
    }

    private static boolean isInside(String text, int index) {
        return Character.isLowSurrogate(text.charAt(index)) && Character.isHighSurrogate(text.charAt(index - 1));
    }
}
