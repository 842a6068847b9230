package dev.recourse.catalog.resolved;

import dev.recourse.catalog.json.Members;
import dev.recourse.engine.Phase;
import dev.recourse.engine.ReasonPattern;
import dev.recourse.engine.ValueTest;
import dev.recourse.engine.When;
import java.util.Map;

/** The conditions of a case, all of which must hold. */
final class WhenForm {

    private WhenForm() {}

    static Map<String, Object> of(When when) {
        return new Members()
                .put("phase", when.phase().map(Phase::text))
                .put("reason", when.reason().map(ReasonPattern::template))
                .put("hint", when.hint())
                .putUnlessEmpty(
                        "values", when.values().stream().map(WhenForm::value).toList())
                .map();
    }

    private static Map<String, Object> value(ValueTest test) {
        return new Members()
                .put("name", test.name())
                .put("type", test.type().text())
                .put("allowed", test.allowed())
                .map();
    }
}
