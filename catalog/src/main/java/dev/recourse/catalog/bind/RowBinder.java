package dev.recourse.catalog.bind;

import dev.recourse.catalog.format.Fields;
import dev.recourse.catalog.format.Section;
import dev.recourse.catalog.format.Words;
import dev.recourse.catalog.problem.Complaint;
import dev.recourse.catalog.report.Mark;
import dev.recourse.catalog.yaml.Node;
import dev.recourse.engine.Phase;
import dev.recourse.engine.Protocol;
import dev.recourse.engine.ReasonPattern;
import dev.recourse.engine.Remedy;
import dev.recourse.engine.Row;
import dev.recourse.engine.When;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Binds {@code remedy} and {@code cases}: what is prescribed for a code, or for a range of unknown ones. */
final class RowBinder {

    /** The most cases of one row: each is compared with those before it. */
    private static final int MAX_CASES = 250;

    /** What a row's own remedy is: a case without conditions, after all others. */
    private static final Row.Case ALWAYS = new Row.Case(When.ALWAYS, Remedy.giveUp());

    private final Scope scope;
    private final Protocol protocol;
    private final RemedyBinder remedies;

    RowBinder(Scope scope, Protocol protocol) {
        this.scope = scope;
        this.protocol = protocol;
        this.remedies = new RemedyBinder(scope, protocol);
    }

    /** The row, or empty if part of it cannot be read. */
    Optional<Row> bind(Fields fields, ReasonDetails details) {
        Optional<Remedy> otherwise = remedies.bind(fields, details);
        List<Row.Case> cases = new ArrayList<>();
        List<Mark> marks = new ArrayList<>();
        boolean complete = true;
        List<Node> nodes = fields.list("cases");
        if (nodes.size() > MAX_CASES) {
            scope.report.add(Complaint.TOO_MANY_ITEMS, fields.keyMark("cases"), "cases", nodes.size(), MAX_CASES);
            return Optional.empty();
        }
        for (Node node : nodes) {
            Optional<Row.Case> bound = oneCase(Fields.of(node, Section.CASE), details);
            if (bound.isEmpty()) {
                complete = false;
                continue;
            }
            hiding(bound.get(), cases)
                    .ifPresent(i -> scope.report.add(
                            Complaint.HIDDEN_CASE, node.mark(), marks.get(i).line()));
            cases.add(bound.get());
            marks.add(node.mark());
        }
        Optional<Integer> last = complete ? hiding(ALWAYS, cases) : Optional.empty();
        last.ifPresent(i -> scope.report.add(
                Complaint.HIDDEN_REMEDY, fields.mark("remedy"), marks.get(i).line()));
        return complete ? otherwise.map(remedy -> new Row(cases, remedy)) : Optional.empty();
    }

    private Optional<Row.Case> oneCase(Fields fields, ReasonDetails details) {
        Optional<Remedy> remedy = remedies.bind(fields, details);
        Optional<Fields> when = fields.fields("when");
        if (when.isEmpty()) {
            return Optional.empty();
        }
        Optional<Phase> phase = when.get().text("phase").flatMap(Words::phase);
        Optional<ReasonPattern> reason = Patterns.read(when.get(), "reason", scope.report);
        if (!when.get().has("phase") && !when.get().has("reason")) {
            scope.report.add(Complaint.NO_CONDITION, fields.mark("when"));
            return Optional.empty();
        }
        boolean isUnread =
                (when.get().has("phase") && phase.isEmpty()) || (when.get().has("reason") && reason.isEmpty());
        if (isUnread) {
            return Optional.empty();
        }
        if (phase.equals(Optional.of(Phase.OPENING)) && protocol != Protocol.WEBSOCKET) {
            scope.report.add(Complaint.NO_PHASES, when.get().mark("phase"), protocol.text());
            return Optional.empty();
        }
        When conditions = phase.map(When::phase).orElse(When.ALWAYS);
        When all = reason.map(conditions::withReason).orElse(conditions);
        return remedy.map(r -> new Row.Case(all, r));
    }

    /** The last of those cases that must come first for this one never to apply; empty if it can apply. */
    private Optional<Integer> hiding(Row.Case later, List<Row.Case> cases) {
        int last = -1;
        for (Phase phase : protocol == Protocol.WEBSOCKET ? Phase.values() : new Phase[] {Phase.OPEN}) {
            int first = 0;
            while (first < cases.size() && !hides(cases.get(first), phase, later)) {
                first++;
            }
            if (first == cases.size() && isIn(later, phase)) {
                return Optional.empty();
            }
            last = isIn(later, phase) ? Math.max(last, first) : last;
        }
        return Optional.of(last);
    }

    private static boolean hides(Row.Case first, Phase phase, Row.Case later) {
        return isIn(first, phase)
                && (first.when().reason().isEmpty()
                        || first.when().reason().equals(later.when().reason()));
    }

    private static boolean isIn(Row.Case row, Phase phase) {
        return row.when().phase().isEmpty() || row.when().phase().get() == phase;
    }
}
