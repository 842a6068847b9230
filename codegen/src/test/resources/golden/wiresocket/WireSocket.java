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
    public static final String FINGERPRINT = "e777387dea4461d768afc4549785591035a988c29c1e5033dbcc69829d1e04bb";

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
                e9905210003da31c3b08f2783754654c6381c3fdef75989bf76bf0969927fa3b  wiresocket.yaml
                1867130f3f855ab20953aaa8b4a8a514f94d50ada3395d5620cf3b8976a043f5  standard.yaml
                8af6d60f5bb06bab156fe1d7c5a1d6a64d8d35c49f4cc22f4bf3d85693be6c01  standard.de.yaml
                8ed9b1aa4d9b4b0878a79d0ed77e1ab933a3034a826533298c5cfe46287cdbf2  standard.fr.yaml
                fe60be5604525e680a777c070665099171564c2ba9e310854eedd52717416bc1  standard.es.yaml
                221ec1b8d61f4e3ac04a9042288013f2f0b60df7fef065ee95a80f12093f0251  standard.ja.yaml
                1fa60fe437d7a32f5064304d0afdaab52b28c1bb4a6582325fd2586e6d2902a2  standard.zh.yaml
                04761e47152df9d6c3b81f8ee746dd31b100df7a509149eb6b82ae9cf08b92a5  wiresocket.de.yaml
                874b35471b1c917968e8341618fcbcbbc2ddb2ff0c0d143733e77ab5ef116920  wiresocket.fr.yaml
                ba9fa447b354df22354929ae4a39fe6e9711986d891b43c4afae195a24030185  wiresocket.es.yaml
                980ad0edb2dbbbf3e8f3afebeddff5b7c42dd31092a639b758c0cea2c2959d66  wiresocket.ja.yaml
                d8425763127d7a2d16f0d688530a54f7a9fcac35e08f842e7d4e2019aef76237  wiresocket.zh.yaml
                """);
    }
}
