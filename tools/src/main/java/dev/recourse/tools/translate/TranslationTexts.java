package dev.recourse.tools.translate;

import dev.recourse.catalog.model.Original;
import dev.recourse.catalog.problem.Complaint;
import dev.recourse.catalog.problem.Problem;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;

/** The texts of a translation file, by the paths of their originals, right or not. */
final class TranslationTexts {

    private static final String DOMAINS = "domains";
    /** The key of what was translated. */
    static final String SOURCE = "source";

    /**
     * A text and where it stands.
     *
     * @param text the text on one line
     */
    record Value(String text, Mark key, Mark value) {

        /** Whether it is a problem of this text. A mapping that lacks a key has it where its first key stands. */
        boolean has(Problem problem) {
            return !problem.id().equals(Complaint.MISSING_KEY.id()) && (isAt(key, problem) || isAt(value, problem));
        }

        private static boolean isAt(Mark mark, Problem problem) {
            return mark.getLine() + 1 == problem.line() && mark.getColumn() + 1 == problem.column();
        }
    }

    /** The texts of one mapping by key, without {@code source}. */
    record Section(Map<String, Value> texts, Optional<String> source) {

        static final Section EMPTY = new Section(Map.of(), Optional.empty());

        /** The text behind this key. */
        Optional<String> text(String key) {
            return Optional.ofNullable(texts.get(key)).map(Value::text);
        }
    }

    private final Map<String, Section> sections = new LinkedHashMap<>();

    /** The texts of this file. */
    static Map<String, Section> of(YamlDocument document) {
        TranslationTexts texts = new TranslationTexts();
        for (String path : List.of(Original.DELAY, Original.MESSAGES)) {
            document.mapping(List.of(path)).ifPresent(mapping -> texts.add(path, mapping));
        }
        document.mapping(List.of(DOMAINS))
                .ifPresent(domains -> domains.getValue().forEach(texts::addDomain));
        return texts.sections;
    }

    private void addDomain(NodeTuple domain) {
        if (domain.getValueNode() instanceof MappingNode rows) {
            for (NodeTuple row : rows.getValue()) {
                if (row.getValueNode() instanceof MappingNode mapping) {
                    add(YamlDocument.key(domain) + "/" + YamlDocument.key(row), mapping);
                }
            }
        }
    }

    private void add(String path, MappingNode mapping) {
        Map<String, Value> texts = new LinkedHashMap<>();
        for (NodeTuple entry : mapping.getValue()) {
            if (entry.getValueNode() instanceof ScalarNode scalar) {
                String text = Sentence.onOneLine(scalar.getValue());
                if (!text.isEmpty()) {
                    texts.putIfAbsent(YamlDocument.key(entry), new Value(text, mark(entry.getKeyNode()), mark(scalar)));
                }
            }
        }
        Optional<String> source = Optional.ofNullable(texts.remove(SOURCE)).map(Value::text);
        sections.putIfAbsent(path, new Section(texts, source));
    }

    private static Mark mark(Node node) {
        return node.getStartMark().orElseThrow();
    }

    private TranslationTexts() {}

    /** The keys that lead to a section of a file. */
    static List<String> keys(String path) {
        int slash = path.indexOf('/');
        return slash < 0 ? List.of(path) : List.of(DOMAINS, path.substring(0, slash), path.substring(slash + 1));
    }
}
