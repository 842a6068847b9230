// Generated from wiresocket.yaml. Edit the catalog, not this file.
package dev.recourse.wiresocket;

import dev.recourse.engine.HintRule;
import dev.recourse.engine.Limits;
import dev.recourse.engine.Policy;
import dev.recourse.engine.RedirectRules;
import java.util.List;

/** What the catalog of WireSocket prescribes. */
public final class WireSocket {

    /** The fingerprint of the catalog that all of this package was generated from: 64 hexadecimal digits. */
    public static final String FINGERPRINT = "35afe6400cc158c5414e14960b625b33d66ea7b01d2548ce86fcd96ba9b85fd1";

    private static final Policy POLICY = Policy.builder("wiresocket")
            .limits(new Limits(10, 2, 5, 15, 900_000, 10_000))
            .hint(HintRule.floor(0.1))
            .redirects(RedirectRules.of(List.of("wss"), List.of("*.wiresocket.net", "*.wiresocket.com")))
            .domain(CloseCodeRules.rules())
            .domain(DashboardErrorRules.rules())
            .domain(DataplaneErrorRules.rules())
            .domain(TransportErrorRules.rules())
            .build();

    private WireSocket() {}

    /** {@return the policy, always the same one} */
    public static Policy policy() {
        return POLICY;
    }
}
