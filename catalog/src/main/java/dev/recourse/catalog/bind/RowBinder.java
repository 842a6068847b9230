package dev.recourse.catalog.bind;

import dev.recourse.catalog.format.Fields;
import dev.recourse.catalog.format.Section;
import dev.recourse.catalog.problem.Complaint;
import dev.recourse.catalog.report.Mark;
import dev.recourse.catalog.yaml.Node;
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

    /**
     * A case in which its conditions have been read.
     *
     * @param details those of an error of its own, else those of its code
     * @param remedy empty if it has none of its own, or an unreadable one
     */
    record OneCase(Fields fields, When when, ReasonDetails details, Optional<Remedy> remedy) {

        /** Whether it is an error of its own. */
        boolean hasKey() {
            return isKeyed(fields);
        }
    }

    /**
     * What is written about a row.
     *
     * @param otherwise the remedy where no case applies; empty if there is none or it cannot be read
     * @param cases its cases in order, as far as they can be read
     * @param isComplete whether all cases can be read
     */
    record Bound(Optional<Remedy> otherwise, List<OneCase> cases, boolean isComplete) {

        /** The row with those cases that are not errors of their own, or empty if part of it cannot be read. */
        Optional<Row> row() {
            return row(otherwise);
        }

        /** As {@link #row()}, with this remedy where no case applies. */
        Optional<Row> row(Optional<Remedy> remedy) {
            return remedy.filter(r -> isComplete)
                    .map(r -> new Row(
                            cases.stream()
                                    .filter(one -> !one.hasKey())
                                    .flatMap(one ->
                                            one.remedy().stream().map(picked -> new Row.Case(one.when(), picked)))
                                    .toList(),
                            r));
        }
    }

    private final Scope scope;
    private final RemedyBinder remedies;
    private final WhenBinder whens;
    private final Hiding hiding;

    RowBinder(Scope scope, Answers answers) {
        this.scope = scope;
        this.remedies = new RemedyBinder(scope, answers.protocol());
        this.whens = new WhenBinder(answers, scope.report);
        this.hiding = new Hiding(answers.protocol());
    }

    /** The row, or empty if part of it cannot be read. Its cases are not errors of their own. */
    Optional<Row> bind(Fields fields, ReasonDetails details) {
        return bind(fields, details, Section.ROW_CASE).row();
    }

    /** The parts of the row of a code. */
    Bound ofCode(Fields fields, ReasonDetails details) {
        return bind(fields, details, Section.CASE);
    }

    private Bound bind(Fields fields, ReasonDetails details, Section section) {
        Optional<Remedy> otherwise = remedies.bind(fields, details);
        List<Node> nodes = fields.list("cases");
        if (nodes.size() > MAX_CASES) {
            scope.report.add(Complaint.TOO_MANY_ITEMS, fields.keyMark("cases"), "cases", nodes.size(), MAX_CASES);
            return new Bound(otherwise, List.of(), false);
        }
        List<OneCase> cases = new ArrayList<>();
        List<When> before = new ArrayList<>();
        List<Mark> marks = new ArrayList<>();
        boolean isComplete = true;
        for (Node node : nodes) {
            Fields given = Fields.of(node, section);
            ReasonDetails own = isKeyed(given) ? Patterns.details(given, scope.report) : details;
            Optional<Remedy> remedy = remedies.bind(given, own);
            Optional<When> when = whens.bind(given);
            isComplete &= when.isPresent() && (remedy.isPresent() || isKeyed(given));
            when.ifPresent(conditions -> {
                hiding.of(conditions, before)
                        .ifPresent(i -> scope.report.add(
                                Complaint.HIDDEN_CASE, node.mark(), marks.get(i).line()));
                cases.add(new OneCase(given, conditions, own, remedy));
                before.add(conditions);
                marks.add(node.mark());
            });
        }
        if (isComplete && fields.hasOwn("remedy")) {
            hiding.of(When.ALWAYS, before)
                    .ifPresent(i -> scope.report.add(
                            Complaint.HIDDEN_REMEDY,
                            fields.mark("remedy"),
                            marks.get(i).line()));
        }
        return new Bound(otherwise, cases, isComplete);
    }

    private static boolean isKeyed(Fields oneCase) {
        return oneCase.isOf(Section.CASE) && oneCase.has("key");
    }
}
