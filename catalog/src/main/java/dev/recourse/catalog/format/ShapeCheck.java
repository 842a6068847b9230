package dev.recourse.catalog.format;

import dev.recourse.catalog.problem.Complaint;
import dev.recourse.catalog.report.Invisible;
import dev.recourse.catalog.report.Mark;
import dev.recourse.catalog.report.Report;
import dev.recourse.catalog.yaml.Node;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Checks a tree against {@link Section}, the table of keys. */
public final class ShapeCheck {

    /** The longest text. A constant of Java has at most 65,535 bytes, and a character takes up to three. */
    public static final int MAX_TEXT = 8_192;

    private final Report report;

    /** @param report receives the problems */
    public ShapeCheck(Report report) {
        this.report = report;
    }

    /** Reports every key and value that does not fit the section. */
    public void check(Node node, Section section) {
        value(section.title(), node, new Shape.In(section));
    }

    private void value(String what, Node node, Shape shape) {
        if (node instanceof Node.Scalar scalar && scalar.empty() && !mayBeEmpty(shape)) {
            report.add(Complaint.NO_VALUE, node.mark(), what);
        } else if (shape instanceof Shape.In in) {
            mapping(in.section().title(), node).ifPresent(mapping -> keys(mapping, in.section()));
        } else if (shape instanceof Shape.Entries entries) {
            mapping("'" + what + "'", node).ifPresent(mapping -> {
                mapping.entries().forEach(entry -> entry(entry, entries));
                mapping.repeated().forEach(entry -> entry(entry, entries));
            });
        } else if (shape instanceof Shape.Items items) {
            items(what, node, items.of());
        } else if (shape instanceof Shape.OneOrMore either && node instanceof Node.Sequence list) {
            oneOrMore(what, list, either);
        } else if (shape instanceof Shape.OneOrMore either) {
            value(what, node, either.of());
        } else if (shape instanceof Shape.Series series) {
            series(what, node, series);
        } else if (shape instanceof Shape.WordOr either && node instanceof Node.Mapping mapping) {
            keys(mapping, either.section());
        } else if (node instanceof Node.Scalar scalar) {
            scalar(scalar, shape);
        } else if (shape instanceof Shape.WordOr either) {
            report.add(Complaint.NOT_A_MAPPING, node.mark(), either.section().title());
        } else {
            report.add(Complaint.NOT_A_TEXT, node.mark(), what);
        }
    }

    private static boolean mayBeEmpty(Shape shape) {
        return shape instanceof Shape.In in && in.section().mayBeEmpty();
    }

    private Optional<Node.Mapping> mapping(String what, Node node) {
        if (node instanceof Node.Mapping mapping) {
            return Optional.of(mapping);
        }
        if (!(node instanceof Node.Scalar scalar && scalar.empty())) {
            report.add(Complaint.NOT_A_MAPPING, node.mark(), what);
        }
        return Optional.empty();
    }

    private void keys(Node.Mapping mapping, Section section) {
        Set<String> seen = new HashSet<>();
        for (Node.Entry entry : mapping.entries()) {
            seen.add(entry.key());
            section.key(entry.key())
                    .ifPresentOrElse(
                            key -> value(entry.key(), entry.value(), key.shape()),
                            () -> unknown(entry, section).ifPresent(seen::add));
        }
        for (Node.Entry entry : mapping.repeated()) {
            section.key(entry.key()).ifPresent(key -> value(entry.key(), entry.value(), key.shape()));
        }
        Set<String> required = section.keys().stream()
                .filter(Key::required)
                .map(Key::name)
                .collect(Collectors.toCollection(HashSet::new));
        section.choice().ifPresent(choice -> required.addAll(requiredBy(choice, mapping, section, seen)));
        for (Key key : section.keys()) {
            if (required.contains(key.name()) && !seen.contains(key.name())) {
                report.add(Complaint.MISSING_KEY, mapping.mark(), key.name(), section.title(), key.description());
            }
        }
    }

    /** The keys that the mapping's form needs. A mapping that does not have exactly one form is reported. */
    private List<String> requiredBy(Choice choice, Node.Mapping mapping, Section section, Set<String> seen) {
        List<Choice.Form> given = choice.forms().stream()
                .filter(form -> form.keys().stream().anyMatch(seen::contains))
                .toList();
        if (given.size() == 1) {
            return given.get(0).required();
        }
        List<String> keys = given.stream()
                .flatMap(form -> form.keys().stream().filter(seen::contains).limit(1))
                .toList();
        String found = keys.isEmpty() ? choice.missing() : String.join(" and ", keys);
        report.add(Complaint.NOT_ONE_FORM, mapping.mark(), section.title(), found, choice.help());
        return List.of();
    }

    /** Reports the key and returns the one that was probably meant. */
    private Optional<String> unknown(Node.Entry entry, Section section) {
        if (report.isFull()) {
            return Optional.empty();
        }
        if (section == Section.HINT && entry.key().equals("from") && entry.value() instanceof Node.Scalar detail) {
            report.add(Complaint.HINT_FROM, entry.mark(), detail.text());
            return Optional.empty();
        }
        Optional<String> formerly = formerly(entry.key(), section);
        if (formerly.isPresent()) {
            report.add(Complaint.UNKNOWN_KEY, entry.mark(), entry.key(), section.title(), formerly.get());
            return Optional.empty();
        }
        List<String> known = section.keys().stream().map(Key::name).toList();
        Optional<String> meant = section.meant(entry.key());
        String help = meant.map(near -> "did you mean '" + near + "'?")
                .orElse(
                        known.isEmpty()
                                ? "no key is allowed"
                                : "write one of " + String.join(", ", known) + elsewhere(entry.key()));
        report.add(Complaint.UNKNOWN_KEY, entry.mark(), entry.key(), section.title(), help);
        return meant;
    }

    /** What to write instead of keys that the format had before it had plural forms. */
    private static Optional<String> formerly(String key, Section section) {
        boolean isDelay = section == Section.DELAY || section == Section.TRANSLATED_DELAY;
        return isDelay && (key.equals("second") || key.equals("minute"))
                ? Optional.of("write all plural forms in '" + key + "s', like ${n} ${n, one {" + key + "} other {" + key
                        + "s}}")
                : Optional.empty();
    }

    private static String elsewhere(String key) {
        return Section.only(key)
                .map(other -> " ('" + key + "' is a key of " + other.title() + ")")
                .orElse("");
    }

    private void entry(Node.Entry entry, Shape.Entries entries) {
        invisible(entry.key(), entry.mark());
        value(entry.key(), entry.value(), entries.of());
    }

    private void items(String what, Node node, Shape of) {
        if (!(node instanceof Node.Sequence sequence)) {
            report.add(Complaint.NOT_A_LIST, node.mark(), what);
            return;
        }
        if (sequence.items().isEmpty()) {
            report.add(Complaint.NO_VALUE, node.mark(), what);
        }
        Set<String> seen = new HashSet<>();
        for (Node item : sequence.items()) {
            value(what, item, of);
            if (item instanceof Node.Scalar scalar && !seen.add(scalar.text())) {
                report.add(Complaint.REPEATED, item.mark(), scalar.text(), what);
            }
        }
    }

    private void oneOrMore(String what, Node.Sequence list, Shape.OneOrMore shape) {
        if (list.items().size() > shape.most()) {
            tooMany(what, list, shape.most());
        } else {
            items(what, list, shape.of());
        }
    }

    private void tooMany(String what, Node.Sequence list, int most) {
        report.add(Complaint.TOO_MANY_ITEMS, list.mark(), what, list.items().size(), most);
    }

    private void series(String what, Node node, Shape.Series series) {
        if (!(node instanceof Node.Sequence sequence)) {
            report.add(Complaint.NOT_A_LIST, node.mark(), what);
        } else if (sequence.items().isEmpty()) {
            report.add(Complaint.NO_VALUE, node.mark(), what);
        } else if (sequence.items().size() > series.most()) {
            tooMany(what, sequence, series.most());
        } else {
            sequence.items().forEach(item -> value(what, item, series.of()));
        }
    }

    private void scalar(Node.Scalar scalar, Shape shape) {
        String text = scalar.text();
        Mark mark = scalar.mark();
        if (shape instanceof Shape.Text kind && kind.kind() == TextKind.SENTENCE) {
            written(text, mark);
        } else {
            invisible(text, mark);
        }
        if (text.length() > MAX_TEXT) {
            report.add(Complaint.LONG_TEXT, mark, text.length(), MAX_TEXT);
            return;
        }
        if (shape instanceof Shape.Text kind && !Scalars.accepts(text, shape)) {
            report.add(kind.kind().complaint(), mark, text);
        } else if (shape instanceof Shape.Word word && !Scalars.accepts(text, shape)) {
            oneOf(text, word.words(), mark);
        } else if (shape instanceof Shape.WordOr either && !Scalars.accepts(text, shape)) {
            String words = String.join(", ", either.words());
            report.add(Complaint.NOT_ONE_OF, mark, text, words, ", or a mapping like " + example(either.section()));
        } else if (shape instanceof Shape.Whole whole && !Scalars.accepts(text, shape)) {
            report.add(Complaint.NOT_A_NUMBER, mark, text, whole.min(), whole.max());
        } else if (shape instanceof Shape.Flag && !Scalars.accepts(text, shape)) {
            report.add(Complaint.NOT_A_FLAG, mark, text);
        }
    }

    private static String example(Section section) {
        return switch (section) {
            case HINT -> "{ rule: clamp, clamp: 2s }";
            case PLACE -> "{ json: /error/code }";
            default -> "{ retry: { backoff: slow } }";
        };
    }

    private void oneOf(String text, List<String> words, Mark mark) {
        if (report.isFull()) {
            return;
        }
        String near = Suggestion.to(text, words)
                .map(word -> "; did you mean '" + word + "'?")
                .orElse("");
        report.add(Complaint.NOT_ONE_OF, mark, text, String.join(", ", words), near);
    }

    private void invisible(String text, Mark mark) {
        Invisible.in(text).ifPresent(c -> report.add(Complaint.CONTROL_CHARACTER, mark, Invisible.name(c)));
    }

    /** Reports what is invisible in a text for people, unless their language may need it. */
    private void written(String text, Mark mark) {
        Invisible.notWritten(text).ifPresent(c -> report.add(Complaint.CONTROL_CHARACTER, mark, Invisible.name(c)));
        if (!Invisible.hasWholeIsolates(text)) {
            report.add(Complaint.UNPAIRED_ISOLATES, mark);
        }
        if (!text.isBlank() && !Invisible.leavesSomething(text)) {
            report.add(Complaint.BLANK, mark, text);
        }
    }
}
