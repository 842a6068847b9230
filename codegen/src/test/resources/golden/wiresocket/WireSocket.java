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
    public static final String FINGERPRINT = "c5eff1e4f5381ad0e51ce59e726bae710fddc63046a7151feac094fe6abc1763";

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
                c720851676d0b6b76ba67c55b0a2445766c8a721da9a49ff277311e8a699c12d  wiresocket.yaml
                938c1763e6344c82ca6c5dd74195bf69cf8ce1b18aa5b1aaae7214a3c1f19c3a  standard.yaml
                584c53dea7715ae256f27e044e94a43f603eb8656cbf6382a91a543ee1b41790  standard.de.yaml
                7be7f89a4d4d74feec6caca0e8bcdca426f6d991815fcd1345626dadd46a341a  standard.fr.yaml
                54c6edb861e3399a12f289efbc5b87f3c5fbff6d64fbd4ca4c007c2ebaa76fc3  standard.es.yaml
                3d6befb46246639d360dd12a0cfcb62c859c3e554a8ec5cf8cc1fd2c02717f2a  standard.ja.yaml
                81b9a50100eea0b213fad242fdef53c5c0aa17910ddacfa405aeb90764ab7b33  standard.zh.yaml
                32b43c9bcabe2f5aed0bb1ef883599244434f325fa6e7e53e702246f576a6f2d  standard.pl.yaml
                c9103d4d41e5745a789d97082a77b82913b530dd20dc08c31a5f17ba717644cc  standard.ar.yaml
                6c0815df7315ad4e8484ae2e8793b381ca112eaa430864fc1e9157e0725a0f09  wiresocket.de.yaml
                48575c15c1f744edd7a7dbd6561ab7ee26b50dfac67877cb024c0002c2526b97  wiresocket.fr.yaml
                6ce1a56cbd24c8d9c9d4354a153db3b41d3da5ad5e8f8fe3a5b6a33eeb896d74  wiresocket.es.yaml
                b3ff68d73c7505e647e150a52e515d566cec506b17d72bac9ec9354991aabf3f  wiresocket.ja.yaml
                ff6ca3d154fb54b6be012410e1bb40773850abc1b884ca2ef4dd1568e51227d5  wiresocket.zh.yaml
                0d46f9ab54132eb06c67c6762a229d3fe6ab24e865d99a5afe67feff315b5bd9  wiresocket.pl.yaml
                78b7f2f1a2cc0ae0091e38275dd9531b701ee9001bb135cc67e7c3152045f496  wiresocket.ar.yaml
                """);
    }
}
