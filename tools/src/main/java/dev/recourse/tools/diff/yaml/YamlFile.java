package dev.recourse.tools.diff.yaml;

import dev.recourse.tools.diff.yaml.YamlValue.Place;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;

/** Reads YAML files. Anchors are refused, so that a file does not grow when it is read. */
public final class YamlFile {

    /** The largest file, in bytes. */
    public static final int MAX_BYTES = 8 << 20;

    private static final int MAX_DEPTH = 100;

    private static final LoadSettings SETTINGS = LoadSettings.builder()
            .setAllowDuplicateKeys(true)
            .setCodePointLimit(MAX_BYTES)
            .build();

    /** A text that is not a YAML document. The message says why. */
    public static final class SyntaxException extends Exception {

        private static final long serialVersionUID = 1L;

        private final transient Place place;

        SyntaxException(String message, Place place) {
            super(message);
            this.place = place;
        }

        /** Where the mistake is. */
        public Place place() {
            return place;
        }
    }

    private YamlFile() {}

    /**
     * The value in a file.
     *
     * @throws SyntaxException if it is empty, too large, or not one YAML document
     */
    public static YamlValue read(byte[] bytes) throws SyntaxException {
        if (bytes.length > MAX_BYTES) {
            throw new SyntaxException("the file is larger than " + (MAX_BYTES >> 20) + " MB", Place.START);
        }
        try {
            Optional<Node> root = new Compose(SETTINGS).composeString(new String(bytes, StandardCharsets.UTF_8));
            if (root.isEmpty()) {
                throw new SyntaxException("the file is empty; start it with 'recourse: 1'", Place.START);
            }
            return value(root.get(), 0);
        } catch (MarkedYamlEngineException e) {
            throw new SyntaxException(
                    "invalid YAML: " + e.getProblem(),
                    e.getProblemMark().map(YamlFile::place).orElse(Place.START));
        } catch (YamlEngineException e) {
            throw new SyntaxException("invalid YAML: " + e.getMessage(), Place.START);
        }
    }

    private static YamlValue value(Node node, int depth) throws SyntaxException {
        Place place = place(node);
        if (depth > MAX_DEPTH) {
            throw new SyntaxException("the file is nested more than " + MAX_DEPTH + " levels deep", place);
        }
        if (node.getAnchor().isPresent()) {
            throw new SyntaxException("anchors are not supported; write the value out", place);
        }
        if (node instanceof MappingNode mapping) {
            List<YamlValue.Entry> entries = new ArrayList<>();
            for (NodeTuple tuple : mapping.getValue()) {
                String key = tuple.getKeyNode() instanceof ScalarNode text ? text.getValue() : "";
                entries.add(
                        new YamlValue.Entry(place(tuple.getKeyNode()), key, value(tuple.getValueNode(), depth + 1)));
            }
            return new YamlValue.Keys(place, List.copyOf(entries));
        }
        if (node instanceof SequenceNode sequence) {
            List<YamlValue> items = new ArrayList<>();
            for (Node item : sequence.getValue()) {
                items.add(value(item, depth + 1));
            }
            return new YamlValue.Items(place, List.copyOf(items));
        }
        return node instanceof ScalarNode text
                ? new YamlValue.Text(place, text.getValue(), text.getTag().equals(Tag.NULL))
                : new YamlValue.Text(place, "", true);
    }

    private static Place place(Node node) {
        return node.getStartMark().map(YamlFile::place).orElse(Place.START);
    }

    private static Place place(Mark mark) {
        return new Place(mark.getLine() + 1, mark.getColumn() + 1);
    }
}
