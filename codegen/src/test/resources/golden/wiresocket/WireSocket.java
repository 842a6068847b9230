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
    public static final String FINGERPRINT = "499f0ccac0cd36803c699c86cb34ed8454fd4aa286be0f20f62a8be9f6739c68";

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
                ffce25bff23fd948024745dfea175a7de404372ffd6782f182a6a0903c2ac32a  standard.yaml
                d091dd003a6d123004ca15205469c363534450baf34984d8733a93f1bee2cefe  standard.de.yaml
                75e984af675b331c09f6061b94b4ee5d83b66f9d47c888c2cc28b2e59d5742be  standard.fr.yaml
                1409494048e7bb96e293a387b6ac151172604f8ab26d5ab1919794b6cc392d94  standard.es.yaml
                55ec23dfefb0282c6fb92a94e3de9062adaf43bd7ec75bedcc0249d240d5e77f  standard.ja.yaml
                1014058ae206d12d6966144b73fb49d45cfde2f1a3b819ccf02dfe6580da4e67  standard.zh.yaml
                803e43243a42d4995a9056501f68f2a733d350e20d29d797e2257a6b67febba5  wiresocket.de.yaml
                b8ab9f3570cff7dcb724e80b960e7ab5e1ad8a9e9d9623ac0adcee3f41dec16b  wiresocket.fr.yaml
                4e5a48f48a7be377106f0d1cc653f43bb71c3e89a00396905cf00afd390fded3  wiresocket.es.yaml
                6bb01a984abdaf889855258d29064eb3d2d10e4827e95d1a5160228abc57e66f  wiresocket.ja.yaml
                cfc98952bec04cd2347d5772f1b7359c5a1c97cb2791e0eafc98e62bb9a56ab1  wiresocket.zh.yaml
                """);
    }
}
