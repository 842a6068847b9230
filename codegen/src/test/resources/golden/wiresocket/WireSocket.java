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
    public static final String FINGERPRINT = "75a6f15e67cd686443508678a9d03ab3ce33824777c4263f4b36a87413467ea9";

    private static final Policy POLICY = Policy.builder("wiresocket")
            .limits(Limits.DEFAULT
                    .withRetries(10)
                    .withRefreshes(2)
                    .withRedirects(5)
                    .withSteps(15)
                    .withElapsed(Duration.ofMinutes(15))
                    .withSettle(Duration.ofSeconds(10)))
            .hint(HintRule.floor(0.1))
            .redirects(RedirectRules.of(List.of("wss"), List.of("*.wiresocket.net", "*.wiresocket.com")))
            .domain(CloseCodeData.policy())
            .domain(DashboardErrorData.policy())
            .domain(DataplaneErrorData.policy())
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
                fb8ba4eab1817f6a22c0d5ca4983a8bd4d5d1c2ccee137c6187b3dbef71623ad  wiresocket.yaml
                06c3375a22f4c3ef47dd5934ed47e8b89bbd0c47773a711ad43d04e6f4947c1a  standard.yaml
                276193d11e36a9dc00ec3b05f96dc904cd3efdb61a87564b628de8520a4b9cad  standard.de.yaml
                2cb7be27863c287b423baf1f5927b10bcb8db1e9458882da9d4371583d474d88  standard.fr.yaml
                79cb97cb257b20be425e4ccd58a3a3718cd439d051ae67f6ee00505a9068db10  standard.es.yaml
                f59ed4132eee069783b1e7914ad40bc60e6c1479b634dd27e76e157301548408  standard.ja.yaml
                359bc73632bcff633db3e63a65108564de8340b4105602532cd71bdc106915ad  standard.zh.yaml
                803e43243a42d4995a9056501f68f2a733d350e20d29d797e2257a6b67febba5  wiresocket.de.yaml
                b8ab9f3570cff7dcb724e80b960e7ab5e1ad8a9e9d9623ac0adcee3f41dec16b  wiresocket.fr.yaml
                4e5a48f48a7be377106f0d1cc653f43bb71c3e89a00396905cf00afd390fded3  wiresocket.es.yaml
                6bb01a984abdaf889855258d29064eb3d2d10e4827e95d1a5160228abc57e66f  wiresocket.ja.yaml
                cfc98952bec04cd2347d5772f1b7359c5a1c97cb2791e0eafc98e62bb9a56ab1  wiresocket.zh.yaml
                """);
    }
}
