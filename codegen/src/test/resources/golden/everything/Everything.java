// Generated from everything.yaml. Edit the catalog, not this file.
package com.example.everything;

import dev.recourse.engine.BudgetRule;
import dev.recourse.engine.HintRule;
import dev.recourse.engine.Limits;
import dev.recourse.engine.Policy;
import dev.recourse.engine.RedirectRules;
import java.util.List;
import java.util.Map;

/** What the catalog of Everything prescribes. */
public final class Everything {

    /** The fingerprint of the catalog that all of this package was generated from: 64 hexadecimal digits. */
    public static final String FINGERPRINT = "38a8d439737e20c8818e68cda736fb7383976e040969320de157a53db52f7617";

    private static final Policy POLICY = Policy.builder("everything")
            .limits(new Limits(20, 3, 4, 30, 3_600_000, 5_000))
            .hint(HintRule.clamp(0.05, 10_000))
            .redirects(RedirectRules.of(List.of("wss", "https"), List.of("*.example.com", "api.example.net")))
            .budget(new BudgetRule(
                    500, Map.ofEntries(Map.entry("bulk", 10), Map.entry("refresh", 1), Map.entry("retry", 5))))
            .domain(SocketCodeRules.rules())
            .domain(SqlStateRules.rules())
            .build();

    private Everything() {}

    /** {@return the policy, always the same one} */
    public static Policy policy() {
        return POLICY;
    }
}
