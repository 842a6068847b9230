package dev.recourse.catalog.bind;

import dev.recourse.catalog.Complaint;
import dev.recourse.catalog.yaml.Report;
import dev.recourse.engine.HintRule;
import dev.recourse.engine.HintRule.Form;
import java.time.Duration;
import java.util.Optional;
import java.util.OptionalLong;

/** {@code hint}: a word, or a rule with its numbers. */
final class HintBinder {

    private HintBinder() {}

    /** The rule, or {@code otherwise} where none is told. A word alone has the spread of {@code otherwise}. */
    static HintRule bind(Fields parent, HintRule otherwise, Report report) {
        Optional<Form> word = parent.text("hint").flatMap(Words::hint);
        if (word.isPresent()) {
            return rule(word.get(), otherwise.spread(), 0);
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
            report.add(Complaint.CLAMP, fields.keyMark("clamp"), "remove it");
            return rule(form, spread, 0);
        }
        return rule(form, spread, clamp.orElse(0));
    }

    private static HintRule rule(Form form, double spread, long clampMillis) {
        return switch (form) {
            case FLOOR -> HintRule.floor(spread);
            case EXACT -> HintRule.exact(spread);
            case CLAMP -> HintRule.clamp(spread, Duration.ofMillis(clampMillis));
            case CAP -> HintRule.cap(spread);
            case IGNORE -> HintRule.IGNORE;
        };
    }
}
