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

    private HintBinder() {}

    /** The rule. Default: {@code otherwise}. A word alone takes its spread from {@code otherwise}. */
    static HintRule bind(Fields parent, HintRule otherwise, Report report) {
        Optional<Form> word = parent.text("hint").flatMap(Words::hint);
        if (word.isPresent()) {
            return rule(word.get(), otherwise.spread(), Duration.ZERO);
        }
        return parent.fields("hint").map(fields -> rule(fields, report)).orElse(otherwise);
    }

    private static HintRule rule(Fields fields, Report report) {
        Form form = fields.text("rule").flatMap(Words::hint).orElse(Form.FLOOR);
        double spread = fields.text("spread").map(Scalars::fraction).orElse(HintRule.DEFAULT.spread());
        Duration clamp = Scope.duration(fields, "clamp", report).orElse(Duration.ZERO);
        if (form == Form.CLAMP && !fields.has("clamp")) {
            report.add(Complaint.CLAMP, fields.mark("rule"), "write 'clamp: 5s'");
        } else if (form != Form.CLAMP
                && fields.has("clamp")
                && fields.text("rule").isPresent()) {
            report.add(Complaint.CLAMP, fields.keyMark("clamp"), "remove the key");
        }
        return rule(form, spread, clamp);
    }

    private static HintRule rule(Form form, double spread, Duration clamp) {
        return switch (form) {
            case FLOOR -> HintRule.floor(spread);
            case EXACT -> HintRule.exact(spread);
            case CLAMP -> HintRule.clamp(spread, clamp);
            case CAP -> HintRule.cap(spread);
            case BASE -> HintRule.base();
            case IGNORE -> HintRule.IGNORE;
        };
    }
}
