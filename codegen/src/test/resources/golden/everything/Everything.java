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
    public static final String FINGERPRINT = "212fa568de5ce8825c140b5d3d1b3dc2280ce3f910b96d50c863525b1c8877db";

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
                adebb5f9757a3a1b73e8df97101b04239115576d0a5366436d38304a088efcad  standard.yaml
                91a8863bc4a136d687363634fd9d4067d4b7eaf9e001a42dd0e3dd9d5d700991  standard.de.yaml
                74e5598971a786e927a7b070e8b5893a258d5add73dc7c60918fe586ccccd35d  standard.fr.yaml
                7f29012f561803e55985e540fe793a74a65f76a9980902aced46c9bbb55bc73d  standard.es.yaml
                6207fb011f0f4aff62724c4dd3cdd37f796ab4379fc0bbf025ae10bd3be81d67  standard.ja.yaml
                9a1d33c3e6fc291c6ecdd091061afad739efb458a87c5ed0e6275ba034b6b67f  standard.zh.yaml
                2f72284a43b0499de4ad30db60dcc25db943c9e1a1bad8f277616691fda1deec  everything.de.yaml
                f913153dcb4821d026b65417e091dbe14490739171e08e0ab4a5a916e2648010  everything.pt-BR.yaml
                """);
    }
}
