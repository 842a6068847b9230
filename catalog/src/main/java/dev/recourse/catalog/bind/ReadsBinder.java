package dev.recourse.catalog.bind;

import dev.recourse.catalog.format.Fields;
import dev.recourse.catalog.format.Section;
import dev.recourse.catalog.format.TextKind;
import dev.recourse.catalog.model.CatalogCode;
import dev.recourse.catalog.model.CatalogDomain;
import dev.recourse.catalog.problem.Complaint;
import dev.recourse.catalog.report.Mark;
import dev.recourse.catalog.report.Report;
import dev.recourse.catalog.yaml.Node;
import dev.recourse.engine.HintPlace;
import dev.recourse.engine.HintUnit;
import dev.recourse.engine.HoleType;
import dev.recourse.engine.Place;
import dev.recourse.engine.Protocol;
import dev.recourse.engine.Reads;
import dev.recourse.engine.Row;
import dev.recourse.engine.ValueTest;
import dev.recourse.engine.When;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Binds {@code reads} of a domain: where its answers carry codes, reasons, hints and other values. */
final class ReadsBinder {

    /** The types of placeholders that say how long to wait. */
    private static final Set<HoleType> WAITS = Set.of(HoleType.INT, HoleType.LONG, HoleType.DECIMAL, HoleType.DURATION);

    /** The most named values of a domain: all are read from each answer. */
    private static final int MAX_VALUES = 50;

    private final Protocol protocol;
    private final Report report;
    private final Map<Node, String> details = new LinkedHashMap<>();
    private final Map<String, Mark> values = new LinkedHashMap<>();
    private boolean isComplete = true;

    ReadsBinder(Protocol protocol, Report report) {
        this.protocol = protocol;
        this.report = report;
    }

    /** The places that the domain has itself. What cannot be read is reported. */
    Reads bind(Fields domain) {
        isComplete = domain.has("reads") || domain.lacks("reads");
        return domain.fields("reads").map(this::reads).orElse(Reads.NONE);
    }

    /** Whether all that is written can be read, so that a name not found in it really does not exist. */
    boolean isComplete() {
        return isComplete;
    }

    private Reads reads(Fields fields) {
        isComplete = !fields.hasUnknownKeys();
        Reads.Builder reads = Reads.builder();
        places(fields, "code").forEach(reads::code);
        places(fields, "reason").forEach(reads::reason);
        hints(fields).forEach(reads::hint);
        List<Node.Entry> named = fields.entries("values");
        if (named.size() > MAX_VALUES) {
            report.add(Complaint.TOO_MANY_ITEMS, fields.keyMark("values"), "values", named.size(), MAX_VALUES);
            isComplete = false;
            return reads.build();
        }
        for (Node.Entry entry : named) {
            value(entry).ifPresent(value -> reads.value(entry.key(), value.type(), value.place()));
        }
        return reads.build();
    }

    private List<Place> places(Fields fields, String key) {
        List<Place> places = new ArrayList<>();
        for (Node node : fields.list(key)) {
            if (key.equals("reason") && places.contains(Place.BODY)) {
                report.add(Complaint.NEVER_READ, node.mark(), "the body comes first");
            }
            Optional<Place> place =
                    node instanceof Node.Scalar word ? word(word.text()) : place(Fields.of(node, Section.PLACE));
            isComplete &= place.isPresent();
            place.ifPresent(read -> add(read, places, node, key));
        }
        return places;
    }

    private static Optional<Place> word(String word) {
        return switch (word) {
            case "problem" -> Optional.of(Place.PROBLEM);
            case "body" -> Optional.of(Place.BODY);
            default -> Optional.empty();
        };
    }

    private <T> void add(T place, List<T> places, Node node, String key) {
        if (places.contains(place) && node instanceof Node.Scalar) {
            return;
        }
        if (places.contains(place)) {
            report.add(Complaint.NEVER_READ, node.mark(), "'" + key + "' has the same place before");
        } else {
            places.add(place);
        }
    }

    /** The place that these fields name, if it can be read. */
    private Optional<Place> place(Fields fields) {
        if (fields.has("header") && protocol == Protocol.WEBSOCKET) {
            report.add(Complaint.NEVER_READ, fields.keyMark("header"), "close frames have no headers");
        }
        Optional<Place> place = fields.text("json")
                .map(Place::json)
                .or(() -> fields.text("header").map(Place::header));
        isComplete &= place.isPresent();
        return place;
    }

    private List<HintPlace> hints(Fields fields) {
        List<HintPlace> hints = new ArrayList<>();
        for (Node node : fields.list("hint")) {
            Fields hint = Fields.of(node, Section.HINT_PLACE);
            HintUnit unit = hint.text("in").flatMap(HintUnit::of).orElse(HintUnit.SECONDS);
            Optional<String> detail = hint.text("detail");
            detail.ifPresent(name -> details.put(node, name));
            if (detail.isPresent() && unit == HintUnit.DATE) {
                report.add(Complaint.NEVER_READ, hint.mark("in"), "details have no dates");
            }
            detail.map(Place::detail)
                    .or(() -> place(hint))
                    .ifPresent(place -> add(new HintPlace(place, unit), hints, node, "hint"));
        }
        return hints;
    }

    private Optional<Reads.Value> value(Node.Entry entry) {
        String name = entry.key();
        Fields fields = Fields.of(entry.value(), Section.VALUE);
        values.put(name, entry.mark());
        if (!TextKind.VALUE_NAME.accepts(name) || WhenBinder.CONDITIONS.contains(name)) {
            report.add(Complaint.NOT_A_VALUE_NAME, entry.mark(), name);
        }
        HoleType type = fields.text("type").flatMap(HoleType::of).orElse(HoleType.TEXT);
        return place(fields).map(place -> new Reads.Value(place, type));
    }

    /**
     * Reports hints that no row of the domain, own or included, has in its details, and values that none uses. Only
     * called if all rows can be read.
     */
    void checkUse(CatalogDomain joined) {
        Map<String, Set<HoleType>> holes = new HashMap<>();
        joined.codes().stream()
                .flatMap(code -> code.info().details().stream())
                .flatMap(pattern -> pattern.holes().stream())
                .forEach(hole -> holes.computeIfAbsent(hole.name(), name -> new HashSet<>())
                        .add(hole.type()));
        details.forEach((node, name) -> {
            Set<HoleType> types = holes.getOrDefault(name, Set.of());
            Fields hint = Fields.of(node, Section.HINT_PLACE);
            if (types.stream().noneMatch(WAITS::contains)) {
                report.add(Complaint.NO_HINT_DETAIL, hint.mark("detail"), name, name);
            } else if (types.equals(Set.of(HoleType.DURATION)) && hint.has("in")) {
                report.add(Complaint.INERT_UNIT, hint.keyMark("in"), name);
            }
        });
        if (report.hasErrorsHere()) {
            return;
        }
        Set<String> used = new HashSet<>(holes.keySet());
        whens(joined)
                .flatMap(when -> when.values().stream())
                .map(ValueTest::name)
                .forEach(used::add);
        values.forEach((name, mark) -> {
            if (!used.contains(name)) {
                report.add(Complaint.UNUSED, mark, "value", name);
            }
        });
    }

    private static Stream<When> whens(CatalogDomain domain) {
        Stream<Row> rows = Stream.concat(
                domain.codes().stream().map(CatalogCode::row),
                domain.unknown().stream().map(CatalogDomain.Unknown::row));
        return Stream.concat(
                rows.flatMap(row -> row.cases().stream()).map(Row.Case::when),
                domain.codes().stream().flatMap(code -> code.cases().stream()).map(CatalogCode.Case::when));
    }
}
