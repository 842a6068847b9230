package dev.recourse.catalog.bind;

import dev.recourse.catalog.format.Fields;
import dev.recourse.catalog.format.Suggestion;
import dev.recourse.catalog.format.Words;
import dev.recourse.catalog.problem.Complaint;
import dev.recourse.catalog.report.Report;
import dev.recourse.catalog.yaml.Node;
import dev.recourse.engine.HoleType;
import dev.recourse.engine.Phase;
import dev.recourse.engine.Protocol;
import dev.recourse.engine.Reads;
import dev.recourse.engine.ReasonPattern;
import dev.recourse.engine.ValueTest;
import dev.recourse.engine.When;
import java.util.List;
import java.util.Optional;

/** Binds {@code when}: the conditions of a case. */
final class WhenBinder {

    /** The conditions besides those on named values. */
    static final List<String> CONDITIONS = List.of("phase", "reason", "hint");

    private final Answers answers;
    private final Report report;

    WhenBinder(Answers answers, Report report) {
        this.answers = answers;
        this.report = report;
    }

    /** The conditions of this case, or empty if there are none or they cannot be read. */
    Optional<When> bind(Fields oneCase) {
        Optional<Fields> given = oneCase.fields("when");
        if (given.isEmpty()) {
            return Optional.empty();
        }
        Fields fields = given.get();
        if (fields.isEmpty()) {
            report.add(Complaint.NO_CONDITION, oneCase.mark("when"));
            return Optional.empty();
        }
        Optional<When> all = fields.hasUnknownKeys() ? Optional.empty() : Optional.of(When.ALWAYS);
        if (fields.has("phase")) {
            Optional<Phase> phase = phase(fields);
            all = all.flatMap(when -> phase.map(when::withPhase));
        }
        if (fields.has("reason")) {
            Optional<ReasonPattern> reason = Patterns.read(fields, "reason", report);
            all = all.flatMap(when -> reason.map(when::withReason));
        }
        if (fields.has("hint")) {
            Optional<Boolean> hint = fields.text("hint").map(Boolean::valueOf);
            all = all.flatMap(when -> hint.map(when::withHint));
        }
        for (Node.Entry entry : fields.others()) {
            Optional<ValueTest> test = value(entry, fields);
            all = all.flatMap(when -> test.map(when::withValue));
        }
        return all.filter(when -> !when.equals(When.ALWAYS));
    }

    private Optional<Phase> phase(Fields fields) {
        if (answers.protocol() != Protocol.WEBSOCKET) {
            report.add(
                    Complaint.NO_PHASES,
                    fields.mark("phase"),
                    answers.protocol().text());
            return Optional.empty();
        }
        return fields.text("phase").flatMap(Words::phase);
    }

    private Optional<ValueTest> value(Node.Entry entry, Fields fields) {
        String name = entry.key();
        Reads.Value value = answers.reads().values().get(name);
        if (value == null) {
            if (answers.isComplete() && !report.isFull()) {
                String near = Suggestion.suggest(name, answers.conditions());
                report.add(Complaint.NO_SUCH_NAME, entry.mark(), "condition", name, near);
            }
            return Optional.empty();
        }
        List<String> allowed = fields.texts(name);
        return !allowed.isEmpty() && allowed.size() == fields.list(name).size()
                ? test(entry, value.type(), allowed)
                : Optional.empty();
    }

    private Optional<ValueTest> test(Node.Entry entry, HoleType type, List<String> allowed) {
        try {
            return Optional.of(ValueTest.of(entry.key(), type, allowed));
        } catch (IllegalArgumentException e) {
            report.add(Complaint.NEVER_HOLDS, entry.value().mark(), entry.key(), String.valueOf(e.getMessage()));
            return Optional.empty();
        }
    }
}
