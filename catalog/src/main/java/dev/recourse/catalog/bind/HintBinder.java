package dev.recourse.catalog.bind;

import dev.recourse.catalog.format.Fields;
import dev.recourse.catalog.format.Scalars;
import dev.recourse.catalog.format.Words;
import dev.recourse.catalog.problem.Complaint;
import dev.recourse.catalog.report.Report;
import dev.recourse.engine.HintRule;
import dev.recourse.engine.HintRule.Form;
import java.util.Optional;
import java.util.OptionalLong;

/** {@code hint}: a word, or a mapping with the rule's numbers. */
final class HintBinder {

    private HintBinder() {}

    /** The rule. Default: {@code otherwise}. A word alone takes its spread from {@code otherwise}. */
    static HintRule bind(Fields parent, HintRule otherwise, Report report) {
        Optional<Form> word = parent.text("hint").flatMap(Words::hint);
        if (word.isPresent()) {
            return word.get() == Form.IGNORE ? HintRule.IGNORE : new HintRule(word.get(), otherwise.spread(), 0);
        }
        return parent.fields("hint").map(fields -> rule(fields, report)).orElse(otherwise);
    }

    private static HintRule rule(Fields fields, Report report) {
        Form form = fields.text("rule").flatMap(Words::hint).orElse(Form.FLOOR);
        double spread = fields.text("spread")
                .map(Scalars::fraction)
                .orElse(form == Form.IGNORE ? 0 : HintRule.DEFAULT.spread());
        OptionalLong clamp = Scope.millis(fields, "clamp", report);
        if (form == Form.CLAMP && !fields.has("clamp")) {
            report.add(Complaint.CLAMP, fields.mark("rule"), "write 'clamp: 5s'");
        } else if (form != Form.CLAMP
                && fields.has("clamp")
                && fields.text("rule").isPresent()) {
            report.add(Complaint.CLAMP, fields.keyMark("clamp"), "remove the key");
            return new HintRule(form, spread, 0);
        }
        return new HintRule(form, spread, form == Form.CLAMP ? clamp.orElse(0) : 0);
    }
}
