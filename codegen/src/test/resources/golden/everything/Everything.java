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
    public static final String FINGERPRINT = "f5b2a7d47adfb62cb03e866b7220283333b5264ee1da6b3ed77574ecdd75ddbc";

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
                ffce25bff23fd948024745dfea175a7de404372ffd6782f182a6a0903c2ac32a  standard.yaml
                d091dd003a6d123004ca15205469c363534450baf34984d8733a93f1bee2cefe  standard.de.yaml
                75e984af675b331c09f6061b94b4ee5d83b66f9d47c888c2cc28b2e59d5742be  standard.fr.yaml
                1409494048e7bb96e293a387b6ac151172604f8ab26d5ab1919794b6cc392d94  standard.es.yaml
                55ec23dfefb0282c6fb92a94e3de9062adaf43bd7ec75bedcc0249d240d5e77f  standard.ja.yaml
                1014058ae206d12d6966144b73fb49d45cfde2f1a3b819ccf02dfe6580da4e67  standard.zh.yaml
                7d1da387fed2bb82ce1a54e18d52244a7c8ef3a06c59485b6a7924f62e998d2a  everything.de.yaml
                094ec8c33c6a57a8f8ed77ee4c850d092027fd2717d35a56e384b5b1f99ab8e7  everything.pt-BR.yaml
                """);
    }
}
