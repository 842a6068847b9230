// Generated from wiresocket.yaml, fingerprint 0ca0e4dd42bb37fb. Edit the catalog, not this file.
package dev.recourse.wiresocket;

import dev.recourse.engine.HintRule;
import dev.recourse.engine.Limits;
import dev.recourse.engine.Policy;
import dev.recourse.engine.RedirectRules;
import java.util.List;

/** What the catalog of WireSocket prescribes. */
public final class WireSocket {

    /** The fingerprint of the catalog that this was generated from: 64 hexadecimal digits. */
    public static final String FINGERPRINT = "0ca0e4dd42bb37fb7b87e33e9fa947e5e8bb604fee94b2db8d8e4a221558f4bf";

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
