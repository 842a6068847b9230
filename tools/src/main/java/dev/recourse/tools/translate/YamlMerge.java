package dev.recourse.tools.translate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.snakeyaml.engine.v2.common.FlowStyle;
import org.snakeyaml.engine.v2.nodes.CollectionNode;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/**
 * Puts texts into a YAML file. Comments, order, and the style of everything else stay as they are; new entries follow
 * the one that is before them in the {@link Entries} that are merged.
 */
final class YamlMerge {

    private static final int INDENT = 2;

    /** What a mapping should have. Keys without a value only say where others belong. */
    static final class Entries {

        private final Map<String, Optional<Object>> all = new LinkedHashMap<>();

        /** Says where the key stands among the others. */
        Entries keep(String key) {
            all.putIfAbsent(key, Optional.empty());
            return this;
        }

        Entries put(String key, String text) {
            all.put(key, Optional.of(text));
            return this;
        }

        /** The entries of the mapping behind these keys, to be filled. */
        Entries at(List<String> keys) {
            Entries entries = this;
            for (String key : keys) {
                entries = entries.in(key);
            }
            return entries;
        }

        private Entries in(String key) {
            Optional<Object> known = all.getOrDefault(key, Optional.empty());
            if (known.isPresent() && known.get() instanceof Entries entries) {
                return entries;
            }
            Entries entries = new Entries();
            all.put(key, Optional.of(entries));
            return entries;
        }

        /** Whether there is a text to put anywhere. */
        private boolean hasTexts() {
            return all.values().stream()
                    .flatMap(Optional::stream)
                    .anyMatch(value -> !(value instanceof Entries entries) || entries.hasTexts());
        }
    }

    private record Edit(int start, int end, String text) {}

    private final YamlDocument document;
    private final String lineEnd;
    private final List<Edit> edits = new ArrayList<>();

    private YamlMerge(YamlDocument document) {
        this.document = document;
        this.lineEnd = document.text().contains("\r\n") ? "\r\n" : "\n";
    }

    /** The text of the document with these entries. */
    static String merge(YamlDocument document, Entries wanted) {
        YamlMerge merge = new YamlMerge(document);
        merge.merge(document.root(), wanted);
        return merge.edited();
    }

    private String edited() {
        edits.sort(Comparator.comparingInt(Edit::start));
        StringBuilder edited = new StringBuilder();
        int at = 0;
        for (Edit edit : edits) {
            edited.append(document.text(), at, edit.start()).append(edit.text());
            at = edit.end();
        }
        return edited.append(document.text(), at, document.text().length()).toString();
    }

    private void merge(MappingNode mapping, Entries wanted) {
        NodeTuple previous = mapping.getValue().get(mapping.getValue().size() - 1);
        for (Map.Entry<String, Optional<Object>> entry : wanted.all.entrySet()) {
            Optional<NodeTuple> existing = YamlDocument.find(mapping, entry.getKey());
            Optional<Object> value = entry.getValue();
            if (existing.isPresent()) {
                value.ifPresent(given -> change(existing.get().getValueNode(), given, mapping));
                previous = existing.get();
            } else if (value.isPresent() && !isEmpty(value.get())) {
                insert(mapping, previous, entry.getKey(), value.get());
            }
        }
    }

    private static boolean isEmpty(Object value) {
        return value instanceof Entries entries && !entries.hasTexts();
    }

    private void change(Node node, Object value, MappingNode in) {
        if (value instanceof Entries entries) {
            if (node instanceof MappingNode mapping && !mapping.getValue().isEmpty()) {
                merge(mapping, entries);
            } else if (entries.hasTexts()) {
                fill(node, entries, in);
            }
        } else {
            String text = YamlScalar.of(value.toString(), isInBrackets(in));
            boolean isEmpty = document.start(node) == document.end(node);
            edits.add(new Edit(document.start(node), end(node), (isEmpty ? " " : "") + text));
        }
    }

    /** Puts entries where a mapping has none yet. */
    private void fill(Node node, Entries entries, MappingNode in) {
        boolean isEmpty = document.start(node) == document.end(node);
        boolean isInBrackets = isInBrackets(in) || node instanceof MappingNode;
        String text = isInBrackets
                ? (isEmpty ? " " : "") + inBrackets(entries)
                : lineEnd + String.join(lineEnd, lines(entries, column(in) + INDENT));
        edits.add(new Edit(document.start(node), document.end(node), text));
    }

    private void insert(MappingNode mapping, NodeTuple previous, String key, Object value) {
        Entries one = new Entries();
        one.all.put(key, Optional.of(value));
        int end = end(previous.getValueNode());
        if (isInBrackets(mapping)) {
            edits.add(new Edit(end, end, ", " + joined(one)));
        } else {
            int lineFeed = document.text().indexOf('\n', end);
            int at = lineFeed < 0 ? document.text().length() : lineFeed;
            at = at > 0 && document.text().charAt(at - 1) == '\r' && lineFeed >= 0 ? at - 1 : at;
            edits.add(new Edit(at, at, lineEnd + String.join(lineEnd, lines(one, column(mapping)))));
        }
    }

    private static boolean isInBrackets(MappingNode mapping) {
        return mapping.getFlowStyle() == FlowStyle.FLOW;
    }

    /** The column of the keys of a mapping without brackets. */
    private static int column(MappingNode mapping) {
        return mapping.getValue()
                .get(0)
                .getKeyNode()
                .getStartMark()
                .orElseThrow()
                .getColumn();
    }

    /** Where the last text of a node ends. */
    private int end(Node node) {
        if (node instanceof CollectionNode<?> collection && collection.getFlowStyle() == FlowStyle.FLOW) {
            return document.end(node);
        }
        if (node instanceof MappingNode mapping) {
            return end(mapping.getValue().get(mapping.getValue().size() - 1).getValueNode());
        }
        if (node instanceof SequenceNode sequence) {
            return end(sequence.getValue().get(sequence.getValue().size() - 1));
        }
        int end = document.end(node);
        while (end > document.start(node)
                && Character.isWhitespace(document.text().charAt(end - 1))) {
            end--;
        }
        return end;
    }

    private static String inBrackets(Entries entries) {
        return "{ " + joined(entries) + " }";
    }

    private static String joined(Entries entries) {
        List<String> all = new ArrayList<>();
        entries.all.forEach((key, value) -> value.filter(given -> !isEmpty(given))
                .ifPresent(given -> all.add(YamlScalar.of(key, true) + ": "
                        + (given instanceof Entries inner
                                ? inBrackets(inner)
                                : YamlScalar.of(given.toString(), true)))));
        return String.join(", ", all);
    }

    private static List<String> lines(Entries entries, int column) {
        List<String> lines = new ArrayList<>();
        entries.all.forEach((key, value) -> value.filter(given -> !isEmpty(given))
                .ifPresent(given -> {
                    String start = " ".repeat(column) + YamlScalar.of(key, false) + ":";
                    if (given instanceof Entries inner) {
                        lines.add(start);
                        lines.addAll(lines(inner, column + INDENT));
                    } else {
                        lines.add(start + " " + YamlScalar.of(given.toString(), false));
                    }
                }));
        return lines;
    }
}
