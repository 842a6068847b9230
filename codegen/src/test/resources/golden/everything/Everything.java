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
    public static final String FINGERPRINT = "c98f1ffa0c5b1d4086783d4e66b843cadc1f35bce38e735a00993da48e147226";

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
            .build();

    private Everything() {}

    /** {@return the policy, always the same instance} */
    public static Policy policy() {
        return POLICY;
    }

    /** {@return the policy, with the names and digests of the files that it was generated from} */
    public static GeneratedCatalog catalog() {
        return GeneratedCatalog.of(POLICY, FINGERPRINT, """
                85c5204cbefd8caa3c006b6fda65a416739bd16619d7f5103785d7d995ad81cb  everything.yaml
                2ac73988db0e3e2023ffc6877e3f375152ab7650da6d0a3e890f74c87cec06a6  standard.yaml
                91a8863bc4a136d687363634fd9d4067d4b7eaf9e001a42dd0e3dd9d5d700991  standard.de.yaml
                74e5598971a786e927a7b070e8b5893a258d5add73dc7c60918fe586ccccd35d  standard.fr.yaml
                7f29012f561803e55985e540fe793a74a65f76a9980902aced46c9bbb55bc73d  standard.es.yaml
                6207fb011f0f4aff62724c4dd3cdd37f796ab4379fc0bbf025ae10bd3be81d67  standard.ja.yaml
                9a1d33c3e6fc291c6ecdd091061afad739efb458a87c5ed0e6275ba034b6b67f  standard.zh.yaml
                7d1da387fed2bb82ce1a54e18d52244a7c8ef3a06c59485b6a7924f62e998d2a  everything.de.yaml
                094ec8c33c6a57a8f8ed77ee4c850d092027fd2717d35a56e384b5b1f99ab8e7  everything.pt-BR.yaml
                """);
    }
}
