// Generated from everything.yaml, fingerprint 44f16039f8a325d4. Edit the catalog, not this file.
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

    /** The fingerprint of the catalog that this was generated from: 64 hexadecimal digits. */
    public static final String FINGERPRINT = "44f16039f8a325d4aae924158ab31afa115b86780ad22d477fc7eb685d6b5385";

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
