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
    public static final String FINGERPRINT = "b0c733c65fcba7bea45dfdfc95cb0332e43dd08a4884d93d37d7f50971928882";

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
                584c53dea7715ae256f27e044e94a43f603eb8656cbf6382a91a543ee1b41790  standard.de.yaml
                7be7f89a4d4d74feec6caca0e8bcdca426f6d991815fcd1345626dadd46a341a  standard.fr.yaml
                54c6edb861e3399a12f289efbc5b87f3c5fbff6d64fbd4ca4c007c2ebaa76fc3  standard.es.yaml
                3d6befb46246639d360dd12a0cfcb62c859c3e554a8ec5cf8cc1fd2c02717f2a  standard.ja.yaml
                81b9a50100eea0b213fad242fdef53c5c0aa17910ddacfa405aeb90764ab7b33  standard.zh.yaml
                32b43c9bcabe2f5aed0bb1ef883599244434f325fa6e7e53e702246f576a6f2d  standard.pl.yaml
                c9103d4d41e5745a789d97082a77b82913b530dd20dc08c31a5f17ba717644cc  standard.ar.yaml
                8cfd6e61fdd96b1a29f9eb20381c893a3b55567eb9737ac2b5358ef3d500fd25  everything.de.yaml
                42e22f5fbdfbe8ab03ce0a0208416e1a5bc37099858ae458844059b0e98556a1  everything.pt-BR.yaml
                978db1a9b87e6e13c0414376a3fb06efd114e3c1f7320cbef8a48a6d194a4373  everything.fa.yaml
                """);
    }
}
