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
    public static final String FINGERPRINT = "d9088e640e903c07e0a08dae217c83bdad04f1b8ca0f7ce98ed3b0d24cea37ea";

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
                06c3375a22f4c3ef47dd5934ed47e8b89bbd0c47773a711ad43d04e6f4947c1a  standard.yaml
                276193d11e36a9dc00ec3b05f96dc904cd3efdb61a87564b628de8520a4b9cad  standard.de.yaml
                2cb7be27863c287b423baf1f5927b10bcb8db1e9458882da9d4371583d474d88  standard.fr.yaml
                79cb97cb257b20be425e4ccd58a3a3718cd439d051ae67f6ee00505a9068db10  standard.es.yaml
                f59ed4132eee069783b1e7914ad40bc60e6c1479b634dd27e76e157301548408  standard.ja.yaml
                359bc73632bcff633db3e63a65108564de8340b4105602532cd71bdc106915ad  standard.zh.yaml
                7d1da387fed2bb82ce1a54e18d52244a7c8ef3a06c59485b6a7924f62e998d2a  everything.de.yaml
                094ec8c33c6a57a8f8ed77ee4c850d092027fd2717d35a56e384b5b1f99ab8e7  everything.pt-BR.yaml
                """);
    }
}
