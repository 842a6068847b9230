package dev.recourse.catalog.bind;

import dev.recourse.catalog.format.Fields;
import dev.recourse.catalog.format.Scalars;
import dev.recourse.catalog.format.Words;
import dev.recourse.catalog.problem.Complaint;
import dev.recourse.catalog.report.Report;
import dev.recourse.engine.HintRule;
import dev.recourse.engine.HintRule.Form;
import java.time.Duration;
import java.util.Optional;

/** Binds {@code hint}: a word, or a mapping with the rule's numbers. */
final class HintBinder {

    private final HintRule otherwise;
    private final Report report;

    /** @param otherwise a word alone takes its spread and its max from this rule */
    HintBinder(HintRule otherwise, Report report) {
        this.otherwise = otherwise;
        this.report = report;
    }

    /** The rule, or empty if there is none or it cannot be read. */
    Optional<HintRule> bind(Fields parent) {
        Optional<Form> word = parent.text("hint").flatMap(Words::hint);
        if (word.isPresent()) {
            double spread = isSpread(otherwise.form()) ? otherwise.spread() : HintRule.DEFAULT.spread();
            return Optional.of(rule(word.get(), spread, Duration.ZERO, otherwise.max()));
        }
        return parent.fields("hint").flatMap(this::rule);
    }

    private Optional<HintRule> rule(Fields fields) {
        double spread = fields.text("spread").map(Scalars::fraction).orElse(HintRule.DEFAULT.spread());
        Duration clamp = Scope.duration(fields, "clamp", report).orElse(Duration.ZERO);
        Optional<Duration> max = Scope.duration(fields, "max", report);
        Optional<Form> form = fields.text("rule").flatMap(Words::hint);
        form.ifPresent(known -> check(known, fields));
        return form.map(known -> rule(known, spread, clamp, max));
    }

    private void check(Form form, Fields fields) {
        if (form == Form.CLAMP && !fields.has("clamp")) {
            report.add(Complaint.CLAMP, fields.mark("rule"), "write 'clamp: 5s'");
        } else if (form != Form.CLAMP && fields.has("clamp")) {
            report.add(Complaint.CLAMP, fields.keyMark("clamp"), "remove the key");
        }
        if (!isSpread(form)) {
            refuse("spread", form, fields);
        }
        if (form == Form.IGNORE) {
            refuse("max", form, fields);
        }
    }

    private void refuse(String key, Form form, Fields fields) {
        if (fields.has(key)) {
            report.add(Complaint.INERT_IN_HINT, fields.keyMark(key), key, Words.of(form));
        }
    }

    /** Whether hints are spread under this rule. */
    private static boolean isSpread(Form form) {
        return form != Form.BASE && form != Form.IGNORE;
    }

    private static HintRule rule(Form form, double spread, Duration clamp, Optional<Duration> max) {
        HintRule rule = switch (form) {
            case FLOOR -> HintRule.floor(spread);
            case EXACT -> HintRule.exact(spread);
            case CLAMP -> HintRule.clamp(spread, clamp);
            case CAP -> HintRule.cap(spread);
            case BASE -> HintRule.base();
            case IGNORE -> HintRule.IGNORE;
        };
        return form == Form.IGNORE ? rule : max.map(rule::withMax).orElse(rule);
    }
}
