// Generated from everything.yaml. Edit the catalog, not this file.
package com.example.everything;

import dev.recourse.engine.BudgetRule;
import dev.recourse.engine.GeneratedCatalog;
import dev.recourse.engine.HintRule;
import dev.recourse.engine.Limits;
import dev.recourse.engine.Policy;
import dev.recourse.engine.RedirectRules;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import javax.annotation.processing.Generated;

/** The policy of the catalog Everything. */
@Generated("dev.recourse.codegen.CatalogProcessor")
public final class Everything {

    /** The fingerprint of the catalog that this package was generated from: 64 hexadecimal digits. */
    public static final String FINGERPRINT = "05bc88af0a2eca41ce2846f5d880930d688f83a3bfb78686db441cf55c4b23d8";

    private static final Policy POLICY = Policy.builder("everything")
            .limits(Limits.DEFAULT
                    .withRetries(20)
                    .withRefreshes(3)
                    .withRedirects(4)
                    .withSteps(30)
                    .withCallRetries(10)
                    .withCallSteps(15)
                    .withElapsed(Duration.ofHours(1))
                    .withSettle(Duration.ofSeconds(5))
                    .withRest(Duration.ofMinutes(10)))
            .hint(HintRule.clamp(0.05, Duration.ofSeconds(10)).withMax(Duration.ofMinutes(1)))
            .redirects(RedirectRules.of(List.of("wss", "https"), List.of("*.example.com", "api.example.net")))
            .budget(BudgetRule.of(
                            500,
                            Map.ofEntries(
                                    Map.entry("bulk", 10),
                                    Map.entry("give-up", 2),
                                    Map.entry("nothing", 0),
                                    Map.entry("refresh", 1),
                                    Map.entry("retry", 5)))
                    .withRefill(2.5, Duration.ofSeconds(10))
                    .withReserve(50)
                    .withRefund(0.1))
            .domain(SocketCodeData.policy())
            .domain(SqlStateData.policy())
            .domain(ShopCodeData.policy())
            .domain(ApiErrorData.policy())
            .build();

    private Everything() {}

    /** {@return the policy, always the same instance} */
    public static Policy policy() {
        return POLICY;
    }

    /** {@return the policy, with the names and digests of the files that it was generated from} */
    public static GeneratedCatalog catalog() {
        return GeneratedCatalog.of(POLICY, FINGERPRINT, """
                91264a54332ca8d10d5c5de0198a6092e89b0d719821b1d9a751e37378709449  everything.yaml
                1bb109bd9a1374e2fcd4cbd45620db10131b9a86b5aa7fec57a06e271277ec7a  standard.yaml
                9d8593c72989471a11389c842acf410054612ff2c2b94916bc908af462fec097  standard.de.yaml
                d5d6ff40f4c4c8821aef3dfb921bc0d7e9e21ab843b81d8dee7b86460993adad  standard.fr.yaml
                d5d3b6129147942d88b0db9935cac0cec2af7fdf875fcb55e9d8fbaab91fd91c  standard.es.yaml
                c639386dffb78d5a0c11cf2243209dbc7537f076653cbe04b7481892a091d59b  standard.ja.yaml
                1daae5cb58ecf0533a2f2aedf6b6556a49a02fb2e2ae55a3051b4a7fc65273a8  standard.zh.yaml
                2f72284a43b0499de4ad30db60dcc25db943c9e1a1bad8f277616691fda1deec  everything.de.yaml
                f913153dcb4821d026b65417e091dbe14490739171e08e0ab4a5a916e2648010  everything.pt-BR.yaml
                """);
    }
}
