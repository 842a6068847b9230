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
    public static final String FINGERPRINT = "40c325883d98f1620771b1ee9346d7b0104a438915359a0cb743d4e232fc51f7";

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
                a24c081963dd15cabdee18ef2396e561df331d2ed3a972786e49804f7df32106  everything.yaml
                938c1763e6344c82ca6c5dd74195bf69cf8ce1b18aa5b1aaae7214a3c1f19c3a  standard.yaml
                9471c15f4d5abb9ee29865a22daa86cc5194a1bbc61f3242e9dd463605e95d3c  standard.de.yaml
                6ac9e6b59aad2f385522d46e39405c874271aa223106f6229730a97996d704d9  standard.fr.yaml
                df84c007f618e6e9ad70d3506f02abbe49bbd6506d59ed7c79005801365df37f  standard.es.yaml
                2337bd8cba953a1778cab911934687846bf8c494afb0ba4737d09b56747441d9  standard.ja.yaml
                b3136024f0353c3cb78bd309132bf8f9b48c7a74f10e740a716b99bb95241865  standard.zh.yaml
                e599715aa131c50220d2c2fed28fbff5bacf7ce44e2264f0c9a20ee97c56b831  standard.pl.yaml
                d41d26ca40585bd6a20e4b9125478a84a6520bbfd889486a006f09a9712e0391  standard.ar.yaml
                8cfd6e61fdd96b1a29f9eb20381c893a3b55567eb9737ac2b5358ef3d500fd25  everything.de.yaml
                42e22f5fbdfbe8ab03ce0a0208416e1a5bc37099858ae458844059b0e98556a1  everything.pt-BR.yaml
                978db1a9b87e6e13c0414376a3fb06efd114e3c1f7320cbef8a48a6d194a4373  everything.fa.yaml
                """);
    }
}
