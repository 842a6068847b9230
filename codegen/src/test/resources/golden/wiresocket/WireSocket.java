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
    public static final String FINGERPRINT = "709a550df57814a39d854e224914543005c209bf532ff3264c399092112a5367";

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
                9471c15f4d5abb9ee29865a22daa86cc5194a1bbc61f3242e9dd463605e95d3c  standard.de.yaml
                6ac9e6b59aad2f385522d46e39405c874271aa223106f6229730a97996d704d9  standard.fr.yaml
                df84c007f618e6e9ad70d3506f02abbe49bbd6506d59ed7c79005801365df37f  standard.es.yaml
                2337bd8cba953a1778cab911934687846bf8c494afb0ba4737d09b56747441d9  standard.ja.yaml
                b3136024f0353c3cb78bd309132bf8f9b48c7a74f10e740a716b99bb95241865  standard.zh.yaml
                e599715aa131c50220d2c2fed28fbff5bacf7ce44e2264f0c9a20ee97c56b831  standard.pl.yaml
                d41d26ca40585bd6a20e4b9125478a84a6520bbfd889486a006f09a9712e0391  standard.ar.yaml
                903f25c504fc3eda4637d602cd45cd03fe4c99fc960dabe6fee2459b1adaefb2  wiresocket.de.yaml
                0aec1134b3a67752530d812581605332bc8d957f923fe9efc7154dea0ba68d9e  wiresocket.fr.yaml
                812afe3bc4d3a322f034d528bf7d6e3dcc841593c716f5eb9a3633361d5941db  wiresocket.es.yaml
                4126a4ad193f682143f8aaf3b55189ebad68805cf2c6841d024d9ba50fb57a9c  wiresocket.ja.yaml
                12bcbb2b5ff97c5548838ef468bd73f0839e0edfc399f07015c51207e1d90d81  wiresocket.zh.yaml
                e956cbd30e96452f9b8c41521140ac834b86bbb3260a5cfb8e04b09669ffcbc4  wiresocket.pl.yaml
                85a807f63ee5905f8eaa2ce3d21c5a1be4daadf2ad7b297c5645cfe1e36a6269  wiresocket.ar.yaml
                """);
    }
}
