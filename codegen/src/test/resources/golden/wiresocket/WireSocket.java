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
    public static final String FINGERPRINT = "401d9ab80cc55cc331d9ac855eab0c48a091f70462836e8bd05ef374d75b84b4";

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
                dcc0b75f9c7341b678aa8d5ff42a93e5db38288fd7cc2a7dfd1953ad24d2a9ed  wiresocket.yaml
                adebb5f9757a3a1b73e8df97101b04239115576d0a5366436d38304a088efcad  standard.yaml
                91a8863bc4a136d687363634fd9d4067d4b7eaf9e001a42dd0e3dd9d5d700991  standard.de.yaml
                74e5598971a786e927a7b070e8b5893a258d5add73dc7c60918fe586ccccd35d  standard.fr.yaml
                7f29012f561803e55985e540fe793a74a65f76a9980902aced46c9bbb55bc73d  standard.es.yaml
                6207fb011f0f4aff62724c4dd3cdd37f796ab4379fc0bbf025ae10bd3be81d67  standard.ja.yaml
                9a1d33c3e6fc291c6ecdd091061afad739efb458a87c5ed0e6275ba034b6b67f  standard.zh.yaml
                803e43243a42d4995a9056501f68f2a733d350e20d29d797e2257a6b67febba5  wiresocket.de.yaml
                b8ab9f3570cff7dcb724e80b960e7ab5e1ad8a9e9d9623ac0adcee3f41dec16b  wiresocket.fr.yaml
                4e5a48f48a7be377106f0d1cc653f43bb71c3e89a00396905cf00afd390fded3  wiresocket.es.yaml
                6bb01a984abdaf889855258d29064eb3d2d10e4827e95d1a5160228abc57e66f  wiresocket.ja.yaml
                cfc98952bec04cd2347d5772f1b7359c5a1c97cb2791e0eafc98e62bb9a56ab1  wiresocket.zh.yaml
                """);
    }
}
