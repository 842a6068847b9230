// Generated from wiresocket.yaml. Edit the catalog, not this file.
package dev.recourse.wiresocket;

import dev.recourse.engine.GeneratedCatalog;
import dev.recourse.engine.HintRule;
import dev.recourse.engine.Limits;
import dev.recourse.engine.Policy;
import dev.recourse.engine.RedirectRules;
import java.time.Duration;
import java.util.List;
import javax.annotation.processing.Generated;

/** The policy of the catalog WireSocket. */
@Generated("dev.recourse.codegen.CatalogProcessor")
public final class WireSocket {

    /** The fingerprint of the catalog that this package was generated from: 64 hexadecimal digits. */
    public static final String FINGERPRINT = "314851cbe6e3d8a132edbc75cb8c28492ce1d8248d025577dcd2d97f1d61ff2a";

    private static final Policy POLICY = Policy.builder("wiresocket")
            .limits(Limits.DEFAULT
                    .withRetries(60)
                    .withRefreshes(2)
                    .withRedirects(5)
                    .withSteps(64)
                    .withCallRetries(10)
                    .withCallSteps(15)
                    .withElapsed(Duration.ofMinutes(15))
                    .withSettle(Duration.ofSeconds(10))
                    .withRest(Duration.ofMinutes(10)))
            .hint(HintRule.floor(0.1))
            .redirects(RedirectRules.of(List.of("wss"), List.of("*.wiresocket.net", "*.wiresocket.com")))
            .domain(CloseCodeData.policy())
            .domain(DashboardErrorData.policy())
            .domain(DataplaneErrorData.policy())
            .domain(TokenErrorData.policy())
            .domain(TransportErrorData.policy())
            .build();

    private WireSocket() {}

    /** {@return the policy, always the same instance} */
    public static Policy policy() {
        return POLICY;
    }

    /** {@return the policy, with the names and digests of the files that it was generated from} */
    public static GeneratedCatalog catalog() {
        return GeneratedCatalog.of(POLICY, FINGERPRINT, """
                a5e3eeba9cf5f983df4872e966ea87e8ed20cd8c327a744a438e66520b8ba0ea  wiresocket.yaml
                e1355ed4639c550334405c75d189db31a76fe95ecef37da0926ab08809634fde  standard.yaml
                443391dc93986f3e73dda27a905822e963e6043c5adfc7840b749ca4b1cc3050  standard.de.yaml
                9c2f828e2e21213e86284cecd67a449169665d54c3e7a7cf85d10c6dc4a38d28  standard.fr.yaml
                325eef9594726c3b865acb64067ed85764b1827cb47fcb151a00a5c731edeb0f  standard.es.yaml
                477ceb61b02d15d0ec7d1174d958f8207484bb34141059cb12eca7a893804602  standard.ja.yaml
                37d2320cd788bd252f8f226e82b538f2f184049a268073153a855549ad6f995b  standard.zh.yaml
                72f4c7a34a205a35a3ab70788c65b5bc528d3de2ce4c98d29dd239ccbcbfd829  standard.pl.yaml
                6fddda0d549651db2fb2e6cda721ef809d12985f60948d4558c580fa4619a116  standard.ar.yaml
                78b337bb8f7d6280540125c6d5dd310d2c8bff7190d0a087f24b1f8380094087  wiresocket.de.yaml
                ac7b418ddbfcbe36d836a7c799dc0dfb112924d56734a96a2a20e389adae0347  wiresocket.fr.yaml
                812afe3bc4d3a322f034d528bf7d6e3dcc841593c716f5eb9a3633361d5941db  wiresocket.es.yaml
                4126a4ad193f682143f8aaf3b55189ebad68805cf2c6841d024d9ba50fb57a9c  wiresocket.ja.yaml
                12bcbb2b5ff97c5548838ef468bd73f0839e0edfc399f07015c51207e1d90d81  wiresocket.zh.yaml
                ef93a5a3850608fb389419aafcb6da2159b42cc555587d0ba76aeecd7f805b5f  wiresocket.pl.yaml
                d079328500ed95b3511b1df6692a4aa45821c1e750160347c82d1d64b6c14803  wiresocket.ar.yaml
                """);
    }
}
