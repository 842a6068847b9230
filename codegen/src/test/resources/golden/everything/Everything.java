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
    public static final String FINGERPRINT = "b97f9645306f7fb89b51e31283ed7c64d106f298f6b9b611c3a710d22e473ac6";

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
                1867130f3f855ab20953aaa8b4a8a514f94d50ada3395d5620cf3b8976a043f5  standard.yaml
                8af6d60f5bb06bab156fe1d7c5a1d6a64d8d35c49f4cc22f4bf3d85693be6c01  standard.de.yaml
                8ed9b1aa4d9b4b0878a79d0ed77e1ab933a3034a826533298c5cfe46287cdbf2  standard.fr.yaml
                fe60be5604525e680a777c070665099171564c2ba9e310854eedd52717416bc1  standard.es.yaml
                221ec1b8d61f4e3ac04a9042288013f2f0b60df7fef065ee95a80f12093f0251  standard.ja.yaml
                1fa60fe437d7a32f5064304d0afdaab52b28c1bb4a6582325fd2586e6d2902a2  standard.zh.yaml
                8cfd6e61fdd96b1a29f9eb20381c893a3b55567eb9737ac2b5358ef3d500fd25  everything.de.yaml
                42e22f5fbdfbe8ab03ce0a0208416e1a5bc37099858ae458844059b0e98556a1  everything.pt-BR.yaml
                978db1a9b87e6e13c0414376a3fb06efd114e3c1f7320cbef8a48a6d194a4373  everything.fa.yaml
                """);
    }
}
