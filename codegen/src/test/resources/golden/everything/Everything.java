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
    public static final String FINGERPRINT = "ef64a683a15d945af96edf74568881544dde00134fcc9c34a8a8526f03533c88";

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
                e1355ed4639c550334405c75d189db31a76fe95ecef37da0926ab08809634fde  standard.yaml
                443391dc93986f3e73dda27a905822e963e6043c5adfc7840b749ca4b1cc3050  standard.de.yaml
                9c2f828e2e21213e86284cecd67a449169665d54c3e7a7cf85d10c6dc4a38d28  standard.fr.yaml
                325eef9594726c3b865acb64067ed85764b1827cb47fcb151a00a5c731edeb0f  standard.es.yaml
                477ceb61b02d15d0ec7d1174d958f8207484bb34141059cb12eca7a893804602  standard.ja.yaml
                37d2320cd788bd252f8f226e82b538f2f184049a268073153a855549ad6f995b  standard.zh.yaml
                72f4c7a34a205a35a3ab70788c65b5bc528d3de2ce4c98d29dd239ccbcbfd829  standard.pl.yaml
                6fddda0d549651db2fb2e6cda721ef809d12985f60948d4558c580fa4619a116  standard.ar.yaml
                8cfd6e61fdd96b1a29f9eb20381c893a3b55567eb9737ac2b5358ef3d500fd25  everything.de.yaml
                42e22f5fbdfbe8ab03ce0a0208416e1a5bc37099858ae458844059b0e98556a1  everything.pt-BR.yaml
                978db1a9b87e6e13c0414376a3fb06efd114e3c1f7320cbef8a48a6d194a4373  everything.fa.yaml
                """);
    }
}
